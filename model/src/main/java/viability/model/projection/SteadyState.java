package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import viability.model.projection.part.Ground;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Money;
import viability.model.units.Pence;

/// One school's lines in one year were its roll the same every year, for one roll after another in
/// the order they were given.
///
/// Prices, rates and dated changes are those of the year; what the base year leaves unexplained by
/// any rule stays what it is with the school's real roll.
public final class SteadyState {

  private final String year;
  private final Map<FinanceCode, double[]> lines;

  private SteadyState(String year, Map<FinanceCode, double[]> lines) {
    this.year = year;
    this.lines = lines;
  }

  /// The first future of the run is the real one, and left out.
  static SteadyState of(SchoolRun run, int year) {
    return new SteadyState(run.span().at(year).toString(), run.ledger().lines(year));
  }

  /// The in-year balance with the roll that was given at an index.
  public Money inYear(int index) {
    double pence = 0;
    for (Map.Entry<FinanceCode, double[]> line : lines.entrySet()) {
      double amount = line.getValue()[index + 1];
      pence += line.getKey().isIncome() ? amount : -amount;
    }
    return Pence.money(pence);
  }

  /// How that balance comes about, line by line.
  public Working working(int index) {
    Working income = Working.sum("Income lines, " + year, Unit.PENCE, "Every income line added up.",
        lines(index, FinanceCode::isIncome));
    Working spending = Working.sum("Spending lines, " + year, Unit.PENCE,
        "Every spending line added up, E30 among them.", lines(index, code -> !code.isIncome()));
    return Working.difference("In-year balance with a steady roll, " + year, Unit.PENCE,
        "Income less spending.", List.of(income, spending));
  }

  private List<Working> lines(int index, Predicate<FinanceCode> wanted) {
    List<Working> parts = new ArrayList<>();
    lines.forEach((code, pence) -> {
      if (wanted.test(code)) {
        parts.add(Ground.derived(code.code() + " " + code.title(), pence[index + 1], Unit.PENCE));
      }
    });
    return parts;
  }
}
