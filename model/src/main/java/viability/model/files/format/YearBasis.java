package viability.model.files.format;

import viability.model.school.Budget;
import viability.model.school.Census;
import viability.model.school.Roll;

/// A year that a file has figures for, by the year it starts, and what they are: `outturn`,
/// `forecast outturn`, `budget`, `January census`, `October census`, `births to mid-year`, `births`,
/// `capacity`, `forecast`, `November workforce`.
public record YearBasis(int year, String basis) implements Comparable<YearBasis> {

  public static YearBasis of(Budget budget) {
    return new YearBasis(budget.year().start(), budget.column().words());
  }

  public static YearBasis of(Roll roll) {
    return new YearBasis(roll.year().start(),
        roll.census() == Census.OCTOBER ? "October census" : "January census");
  }

  @Override
  public int compareTo(YearBasis other) {
    return year == other.year ? basis.compareTo(other.basis) : Integer.compare(year, other.year);
  }
}
