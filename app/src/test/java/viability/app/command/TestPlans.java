package viability.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.plan.Reading;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.store.PlanFile;
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// A plan of two small made-up schools: one with a URN and losing pupils, one without.
final class TestPlans {

  private TestPlans() {}

  static Plan two() {
    School ash = school("900001", Details.named("Ash Lane", Phase.PRIMARY).withUrn("900001"), 24,
        "1400000.00");
    School beech = school("Beech Hill", Details.named("Beech Hill", Phase.PRIMARY), 27,
        "1500000.00");
    return NewPlan.of("Two", new Reading(List.of(ash, beech), List.of(), List.of(), List.of()),
        Optional.empty()).value();
  }

  /// The plan saved in a folder.
  static Path saved(Path folder) {
    Path file = folder.resolve("two.viability");
    try {
      new PlanFile().write(file, two());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return file;
  }

  static Plan read(Path file) {
    return new PlanFile().read(file).value().orElseThrow();
  }

  private static School school(String id, Details details, int each, String share) {
    List<Roll> rolls = IntStream.rangeClosed(2021, 2025).mapToObj(year -> roll(year, each))
        .toList();
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>();
    Map.of(FinanceCode.I01, share, FinanceCode.E01, "900000.00", FinanceCode.E03, "300000.00",
        FinanceCode.E28A, "250000.01", FinanceCode.B02, "60000.00")
        .forEach((code, pounds) -> lines.put(code, new Figure(Money.of(pounds), Place.TYPED)));
    Budget budget = new Budget(new FundingYear(2025), BudgetColumn.OUTTURN, 12, lines);
    return School.of(new SchoolId(id), details.withPan(30)).withRolls(rolls)
        .withBudgets(List.of(budget));
  }

  private static Roll roll(int year, int each) {
    Map<YearGroup, Integer> pupils = new EnumMap<>(YearGroup.class);
    Phase.PRIMARY.yearGroups().forEach(group -> pupils.put(group, each));
    return Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.TYPED);
  }
}
