package viability.model.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// What is looked at before schools become one.
final class MergerChecks {

  /// A deficit of more than this share of income is deep.
  private static final double DEEP = 0.05;

  private MergerChecks() {}

  static List<Finding> of(Amalgamation in, Setting setting) {
    List<Finding> findings = new ArrayList<>();
    if (!in.schools().contains(in.lead())) {
      findings.add(Finding.stop(Place.TYPED,
          Checks.called(in) + " goes on with a school that is not one of its schools.",
          "Choose one of them."));
      return findings;
    }
    date(in).ifPresent(findings::add);
    if (in.mergedClasses()) {
      findings.addAll(Cohorts.check(in, setting));
    }
    findings.addAll(deficits(in, setting));
    if (in.oneSite()) {
      findings.addAll(building(in, in.lead(), in.others(), setting));
    }
    findings.addAll(shares(in, setting));
    if (in.oneHeadAlready()) {
      findings.add(Finding.note(Place.TYPED, Cautions.ONE_HEAD,
          "Enter the classes, the site or the capital that would make up for it."));
    }
    return findings;
  }

  /// Opening on 1 April starts the 85% at once.
  private static Optional<Finding> date(Amalgamation in) {
    boolean first = FundingYear.of(in.starts()).firstDay().equals(in.starts());
    return first
        ? Optional.of(Finding.doubt(Place.TYPED,
            Checks.called(in)
                + " starts on 1 April, so only 85% of the lump sums are left at once.",
            "Start a day or more later: all of them are then kept to the next 31 March, and 85% the"
                + " year after."))
        : Optional.empty();
  }

  /// Partners whose reserve is below zero by more than 5% of their income.
  static List<Finding> deficits(Arrangement in, Setting setting) {
    List<String> deep = in.schools().stream().map(setting::school)
        .filter(school -> isDeep(school, setting)).map(School::name).toList();
    return deep.isEmpty()
        ? List.of()
        : List.of(Finding.doubt(Place.TYPED,
            String.join(" and ", deep) + (deep.size() == 1 ? " is" : " are")
                + " in deficit by more than 5% of income.",
            "Look at what the classes come to: a deficit that is not ended by fewer classes stays."));
  }

  private static boolean isDeep(School school, Setting setting) {
    return school.budgets().stream().filter(b -> b.year().equals(setting.base())).findFirst()
        .filter(Budget::isFullYear)
        .flatMap(b -> b.reserve().map(reserve -> reserve.pence() < -DEEP * b.income().pence()))
        .orElse(false);
  }

  /// Whether all the pupils fit in one school's building.
  static List<Finding> building(Arrangement in, SchoolId host, List<SchoolId> without,
      Setting setting) {
    School school = setting.school(host);
    double pupils = in.schools().stream().mapToDouble(setting::pupils).sum();
    if (school.details().capacity().isEmpty()) {
      return List.of(Finding.doubt(Place.TYPED,
          "The places of " + school.name() + " are not known, so whether all pupils fit is not.",
          "Import the capacity, or ask the council."));
    }
    int places = school.details().capacity().getAsInt();
    return pupils <= places
        ? List.of()
        : List.of(Finding.stop(Place.TYPED,
            school.name() + " has " + places + " places, too few for the " + Math.round(pupils)
                + " pupils of " + Checks.called(in) + ".",
            without.isEmpty()
                ? "Choose the other building."
                : "Choose another school's building, or keep more than one site."));
  }

  /// Schools without a budget share, whose lump sum is not known.
  private static List<Finding> shares(Amalgamation in, Setting setting) {
    String without = in.schools().stream().map(setting::school)
        .filter(school -> school.budgets().stream().filter(b -> b.year().equals(setting.base()))
            .noneMatch(b -> b.lines().containsKey(FinanceCode.I01)
                && b.amount(FinanceCode.I01).compareTo(Money.ZERO) > 0))
        .map(School::name).collect(Collectors.joining(" and "));
    return without.isEmpty()
        ? List.of()
        : List.of(Finding.doubt(Place.TYPED,
            "There is no budget share of " + without
                + ", so what happens to its lump sum is not counted.",
            "Add line I01 of its budget."));
  }
}
