package viability.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import viability.model.files.format.YearBasis;
import viability.model.plan.Plan;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// What `import` prints: the plan's file and every school with its rolls and budgets. `income`,
/// `spending` and `reserve` of a school are of the base year; `roll` is its newest.
record Imported(String plan, List<OfSchool> schools, List<Said> findings) {

  record OfSchool(Optional<String> urn, String name, Optional<Integer> roll, Optional<Money> income,
      Optional<Money> spending, Optional<Money> reserve, List<OfRoll> rolls,
      List<OfBudget> budgets) {

    private static OfSchool of(School school, Plan plan) {
      Optional<Budget> base = school.budget(plan.base().year(), plan.base().column());
      return new OfSchool(school.details().urn(), school.name(),
          school.latestRoll().map(Roll::total), base.map(Budget::income),
          base.map(Budget::spending), base.flatMap(Budget::reserve),
          school.rolls().stream().map(OfRoll::of).toList(),
          school.budgets().stream().map(OfBudget::of).toList());
    }

    private List<?> row() {
      return List.of(name, urn, roll, income, spending, reserve);
    }
  }

  record OfRoll(SchoolYear year, String basis, int headcount,
      SortedMap<YearGroup, Integer> byYearGroup) {

    private static OfRoll of(Roll roll) {
      String basis = YearBasis.of(roll).basis();
      return new OfRoll(roll.year(), basis, roll.total(), roll.pupils());
    }
  }

  record OfBudget(FundingYear year, String column, int months, Money income, Money spending,
      Optional<Money> reserve, SortedMap<FinanceCode, Money> lines) {

    private static OfBudget of(Budget budget) {
      SortedMap<FinanceCode, Money> lines = new TreeMap<>();
      budget.lines().forEach((code, figure) -> lines.put(code, figure.amount()));
      return new OfBudget(budget.year(), budget.column().words(), budget.months(), budget.income(),
          budget.spending(), budget.reserve(), lines);
    }
  }

  static Imported of(Path file, Plan plan, List<Finding> findings) {
    return new Imported(file.toString(),
        plan.schools().stream().map(school -> OfSchool.of(school, plan)).toList(),
        findings.stream().map(Said::of).toList());
  }

  Table table() {
    Stream<List<?>> rows = schools.stream().map(OfSchool::row);
    return Table.of(List.of("school", "urn", "roll", "income", "spending", "reserve"), rows);
  }
}
