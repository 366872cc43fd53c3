package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.Money;

/// Makes lines fit for a budget: no line beside its own parts, and spending and income
/// both positive.
final class BudgetLines {

  private final String words;
  private final List<Finding> findings = new ArrayList<>();

  private BudgetLines(String words) {
    this.words = words;
  }

  /// `words` name the year in findings, such as `2026-27 budget`.
  static Loaded<NavigableMap<FinanceCode, Figure>> fit(NavigableMap<FinanceCode, Figure> lines,
      String words) {
    BudgetLines fitting = new BudgetLines(words);
    NavigableMap<FinanceCode, Figure> fitted = fitting.withoutWholes(lines);
    fitting.turn(fitted, FinanceCode::isIncome, "Income");
    fitting.turn(fitted, FinanceCode::isSpending, "Spending");
    return new Loaded<>(fitted, fitting.findings);
  }

  private NavigableMap<FinanceCode, Figure> withoutWholes(NavigableMap<FinanceCode, Figure> lines) {
    NavigableMap<FinanceCode, Figure> kept = new TreeMap<>(lines);
    Map<FinanceCode, List<Figure>> partsByWhole = new TreeMap<>();
    lines.forEach((code, figure) -> {
      FinanceCode whole = code.whole();
      if (whole != code && lines.containsKey(whole)) {
        partsByWhole.computeIfAbsent(whole, _ -> new ArrayList<>()).add(figure);
      }
    });
    partsByWhole.forEach((whole, parts) -> {
      Figure figure = kept.remove(whole);
      if (figure != null) {
        findings.add(dropped(whole, figure, sum(parts)));
      }
    });
    return kept;
  }

  private Finding dropped(FinanceCode whole, Figure figure, Money parts) {
    String both = whole.code() + " stands beside its own parts in the " + words
        + "; the parts are used and " + whole.code() + " is left out";
    return figure.amount().equals(parts)
        ? Finding.note(figure.place(), both + ". They agree.", "Nothing to do.")
        : Finding.doubt(
            figure.place(), both + ", though it is \u00a3" + figure.amount()
                + " and they add up to \u00a3" + parts + ".",
            "Keep either the line or its parts, and load the file again.");
  }

  /// Turns the sign of income or spending where the file writes the whole of it as negative.
  private void turn(NavigableMap<FinanceCode, Figure> lines, Predicate<FinanceCode> kind,
      String what) {
    List<Figure> figures = lines.entrySet().stream().filter(line -> kind.test(line.getKey()))
        .map(line -> line.getValue()).toList();
    long negative = figures.stream().filter(figure -> figure.amount().isNegative()).count();
    long positive = figures.stream().filter(figure -> figure.amount().compareTo(Money.ZERO) > 0)
        .count();
    if (!sum(figures).isNegative() || negative <= positive) {
      return;
    }
    lines.replaceAll((code, figure) -> kind.test(code)
        ? new Figure(figure.amount().negated(), figure.place())
        : figure);
    findings.add(Finding.note(figures.getFirst().place(),
        what + " of the " + words + " is written as negative amounts; it is read as positive.",
        "Check that the opening balance has the sign you mean."));
  }

  private static Money sum(List<Figure> figures) {
    return figures.stream().map(Figure::amount).reduce(Money.ZERO, Money::plus);
  }
}
