package viability.model.projection;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.projection.path.Rolls;
import viability.model.school.FinanceCode;
import viability.model.school.YearGroup;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// One year of the central case: of a school, or of a group added up.
///
/// `pupils` is the October roll, Reception to Year 11, of the school year that starts in the year,
/// by year group in `roll` (nursery and sixth form too); `fundedPupils` the October before;
/// `classes` that September's. Pupils may be fractional. `reserve` is at 31 March at the year's end;
/// empty where no file gave a balance to start from. `lines` are every income and spending line, E30
/// among them, which is taken off income and is not in spending. `toCouncil` left the reserve for
/// the council in the year, below zero where a deficit did: closing = opening + in-year - that.
public record YearFigures(FundingYear year, SortedMap<YearGroup, Double> roll, double pupils,
    double fundedPupils, double classes, Money income, Money spending, Optional<Money> reserve,
    Money toCouncil, SortedMap<FinanceCode, Money> lines) {

  public YearFigures {
    roll = Collections.unmodifiableSortedMap(new TreeMap<>(roll));
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  /// A year in which nothing leaves the reserve for the council.
  public YearFigures(FundingYear year, SortedMap<YearGroup, Double> roll, double pupils,
      double fundedPupils, double classes, Money income, Money spending, Optional<Money> reserve,
      SortedMap<FinanceCode, Money> lines) {
    this(year, roll, pupils, fundedPupils, classes, income, spending, reserve, Money.ZERO, lines);
  }

  public Money inYear() {
    return income.minus(spending);
  }

  YearFigures withReserve(Optional<Money> given, Money leaves) {
    return new YearFigures(year, roll, pupils, fundedPupils, classes, income, spending, given,
        leaves, lines);
  }

  /// Two schools' year added up; the reserve is known where both are.
  YearFigures plus(YearFigures other) {
    TreeMap<FinanceCode, Money> both = new TreeMap<>(lines);
    other.lines.forEach((code, amount) -> both.merge(code, amount, Money::plus));
    return new YearFigures(year, Rolls.sum(roll, other.roll), pupils + other.pupils,
        fundedPupils + other.fundedPupils, together(classes, other.classes),
        income.plus(other.income), spending.plus(other.spending),
        reserve.flatMap(mine -> other.reserve.map(mine::plus)), toCouncil.plus(other.toCouncil),
        both);
  }

  /// Classes that schools have together are shared between them by pupils; the parts add up to
  /// whole classes again, to a millionth.
  private static double together(double one, double other) {
    return Math.rint((one + other) * 1e6) / 1e6;
  }
}
