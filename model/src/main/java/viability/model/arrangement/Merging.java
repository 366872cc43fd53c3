package viability.model.arrangement;

import static viability.model.assumption.Assumptions.AREA_COST;
import static viability.model.assumption.PartnershipAssumptions.MERGER_LOSS;
import static viability.model.assumption.PartnershipAssumptions.SPLIT_SITE;
import static viability.model.assumption.PartnershipAssumptions.SPLIT_SITE_DISTANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.effect.BalanceReverts;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.LumpSum;
import viability.model.effect.MergedClasses;
import viability.model.effect.PremiumLumpSum;
import viability.model.effect.PupilsLeave;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;
import viability.model.units.Rate;

/// What becoming one school does to classes, pupils, grants and balances.
final class Merging {

  private static final List<FinanceCode> GRANT_LINES = List.of(FinanceCode.I18D, FinanceCode.I18,
      FinanceCode.I06);

  private Merging() {}

  /// Classes counted on all the schools' pupils together.
  static List<Effect> classes(List<SchoolId> schools, LocalDate from) {
    return schools.stream().<Effect>map(school -> new MergedClasses(Terms.of("merged-classes",
        school, Cause.CLASSES, from, "Classes of all the schools' pupils together"), schools))
        .toList();
  }

  /// Lump sums by the rule of a merger; the one that is left in the end is the lead school's.
  static List<Effect> lumpSums(List<SchoolId> schools, SchoolId lead, LocalDate opens,
      Optional<Rate> secondYear) {
    return schools.stream()
        .<Effect>map(school -> new LumpSum(
            Terms.of("lump-sum", school, Cause.LUMP_SUMS, opens,
                "One lump sum instead of each school's, by the rule of a merger"),
            secondYear, school.equals(lead)))
        .toList();
  }

  /// The lump sum of the sport premium that a school no longer has.
  static Effect premium(School school, LocalDate from, Setting setting) {
    FinanceCode code = GRANT_LINES.stream()
        .filter(line -> school.budgets().stream().filter(b -> b.year().equals(setting.base()))
            .anyMatch(budget -> budget.amount(line).pence() > 0))
        .findFirst().orElse(FinanceCode.I06);
    return new PremiumLumpSum(Terms.of("sport-premium", school.id(), Cause.LUMP_SUMS, from,
        "PE and sport premium: one lump sum fewer"), code);
  }

  /// The share of a closing school's pupils who do not come along.
  static Effect loss(SchoolId school, LocalDate from, Setting setting, Optional<Double> share) {
    return new PupilsLeave(
        Terms.of("pupils-lost", school, Cause.PUPILS, from,
            "Pupils who do not come to the merged school"),
        share.orElseGet(() -> setting.assumed(MERGER_LOSS, school)));
  }

  static Effect balance(SchoolId school, LocalDate date) {
    return new BalanceReverts(Terms.of("balance", school, Cause.BALANCES, date,
        "Closing school's balance goes to the council, a surplus or a deficit"));
  }

  /// The split-site allowance of a school that runs on one more site, from the first 1 April on or
  /// after the date, at the national rate times the area cost adjustment.
  static Effect splitSite(SchoolId school, LocalDate from, boolean far, Setting setting) {
    List<Working> rates = new ArrayList<>(List.of(setting.input(SPLIT_SITE, school, Unit.PENCE)));
    if (far) {
      rates.add(setting.input(SPLIT_SITE_DISTANCE, school, Unit.PENCE));
    }
    Working each = Working.sum("National rates", Unit.PENCE, "Each extra site, and distance.",
        rates);
    Working amount = Working.product("Split-site allowance", "Rates × area cost adjustment.",
        List.of(each, setting.input(AREA_COST, school, Unit.FACTOR)));
    return new LineChange(
        Terms.of("split-site", school, Cause.SITES, nextApril(from), amount.label()),
        FinanceCode.I01, Pence.money(Pence.round(amount.value())), Index.FUNDING, List.of(amount));
  }

  /// The first 1 April on or after a date.
  static LocalDate nextApril(LocalDate date) {
    LocalDate april = FundingYear.of(date).firstDay();
    return april.equals(date) ? april : april.plusYears(1);
  }
}
