package viability.model.projection.part;

import java.util.Optional;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;

/// A part of one finance-return line that is worked out by a rule of its own.
///
/// A part's amount in the base year is how much of the imported line it explains; what all parts of
/// a line leave is the rest of the line. A part that begins later has nothing in the base year.
public interface Part {

  /// The line it is part of.
  FinanceCode code();

  /// What it is, as a heading.
  String words();

  /// The amount in a year counted from 0, the base year: whole pence, one number a future. In the
  /// base year every future has the same.
  double[] pence(int year);

  /// What falls to the council beside it in a year, in whole pence, one number a future:
  /// usually nothing.
  default double[] council(int year) {
    return new double[pence(year).length];
  }

  /// The lump sum within the amount of a year, which a school is paid once whatever its pupils:
  /// whole pence, one number a future; empty where the part holds none.
  default Optional<double[]> lump(int year) {
    return Optional.empty();
  }

  /// How the amount of the first future was worked out; its value is `pence(year)[0]`.
  Working explain(int year);
}
