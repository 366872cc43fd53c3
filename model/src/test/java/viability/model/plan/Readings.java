package viability.model.plan;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viability.model.school.Births;
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
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// What files might hold, for tests.
final class Readings {

  private Readings() {}

  static Reading of(School... schools) {
    return new Reading(List.of(schools), List.of(), List.of(), List.of());
  }

  static Reading schools(int count) {
    return of(IntStream.range(0, count)
        .mapToObj(i -> school("School " + i, budget(2025, BudgetColumn.OUTTURN, 12)))
        .toArray(School[]::new));
  }

  static School school(String name, Budget... budgets) {
    return School.of(new SchoolId(name), Details.named(name, Phase.PRIMARY))
        .withBudgets(List.of(budgets)).withRolls(List.of(roll(2024)));
  }

  static School of(String name, String authority) {
    Details d = Details.named(name, Phase.PRIMARY);
    return School.of(new SchoolId(name),
        new Details(name, d.urn(), d.laestab(), authority, d.phase(), "", "", OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "", ""));
  }

  static School closed(School school) {
    Details d = school.details();
    return school
        .withDetails(new Details(d.name(), d.urn(), d.laestab(), d.authority(), d.phase(), d.type(),
            d.faith(), d.pan(), d.capacity(), d.easting(), d.northing(), d.federation(), "Closed"));
  }

  static Roll roll(int year) {
    return Roll.of(new SchoolYear(year), Census.OCTOBER, Map.of(YearGroup.R, 27), Place.TYPED);
  }

  static Budget budget(int year, BudgetColumn column, int months) {
    return new Budget(new FundingYear(year), column, months,
        new TreeMap<>(Map.of(FinanceCode.I01, new Figure(Money.pounds(1_000_000), Place.TYPED))));
  }

  static Births births(String area) {
    return new Births(area, new TreeMap<>(Map.of(2022, 2390)), Place.TYPED);
  }
}
