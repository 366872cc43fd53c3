package viability.model.viability.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import viability.model.assumption.Assumption;
import viability.model.assumption.Thresholds;
import viability.model.projection.YearFigures;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.viability.budget.BudgetTest.Outcome;
import viability.model.viability.measure.Measures;
import viability.model.viability.measure.Say;
import viability.model.viability.measure.Subject;
import viability.model.viability.timing.Deficit;

/// Every budget test of one school or group.
public final class BudgetTests {

  private static final String UNKNOWN = "No balance to start from is known.";

  private final Subject of;

  private BudgetTests(Subject of) {
    this.of = of;
  }

  /// The tests in the order lists show them.
  public static List<BudgetTest> of(Subject subject) {
    BudgetTests tests = new BudgetTests(subject);
    return List.of(tests.inYear(), tests.reserve(), tests.licence(), tests.deficit(),
        tests.surplus());
  }

  private BudgetTest inYear() {
    int year = first(figures -> !figures.inYear().isNegative());
    String asks = "First year that spends no more than it receives";
    return year < 0
        ? answer(asks, Outcome.NOT_MET, -1, Optional.empty(), "In no year shown.")
        : answer(asks, Outcome.MET, year, of.explainer().inYear(of.wanted(), of.school(), year),
            years(year).toString() + ".");
  }

  private BudgetTest reserve() {
    String asks = "First year that ends with a reserve not below zero";
    if (!known()) {
      return answer(asks, Outcome.NOT_KNOWN, -1, Optional.empty(), UNKNOWN);
    }
    int year = first(figures -> !figures.reserve().orElseThrow().isNegative());
    return year < 0
        ? answer(asks, Outcome.NOT_MET, -1, Optional.empty(), "In no year shown.")
        : answer(asks, Outcome.MET, year, of.explainer().reserve(of.wanted(), of.school(), year),
            Say.march(years(year)) + ".");
  }

  private BudgetTest licence() {
    int licence = (int) Math.round(of.assumed(Thresholds.LICENCE_YEARS));
    String asks = "Every deficit cleared within " + licence + " years";
    if (!known()) {
      return answer(asks, Outcome.NOT_KNOWN, -1, Optional.empty(), UNKNOWN);
    }
    Optional<Deficit> late = Deficit.of(of.years()).stream()
        .filter(deficit -> !deficit.clearedWithin(licence)).findFirst();
    if (late.isEmpty()) {
      return sourced(answer(asks, Outcome.MET, -1, Optional.empty(),
          of.below().isEmpty()
              ? "The reserve is never below zero."
              : "Every deficit is cleared in time."),
          Thresholds.LICENCE_YEARS);
    }
    Deficit deficit = late.get();
    int from = deficit.from().minus(of.years().getFirst().year());
    String cleared = deficit.cleared().map(y -> "cleared only in " + Say.march(y))
        .orElse("not cleared by " + Say.march(deficit.shown()));
    boolean over = deficit.outlasts(licence);
    return sourced(answer(asks, over ? Outcome.NOT_MET : Outcome.NOT_KNOWN, from,
        of.explainer().reserve(of.wanted(), of.school(), from),
        "Below zero from " + Say.march(deficit.from()) + ", " + cleared
            + (over ? "." : ", where the years shown end.")),
        Thresholds.LICENCE_YEARS);
  }

  private BudgetTest deficit() {
    double limit = of.assumed(Thresholds.DEFICIT_LIMIT);
    return limit(
        "No deficit of more than " + Say.figure(limit, Working.Unit.PER_CENT) + " of income",
        Thresholds.DEFICIT_LIMIT, share -> share < -limit);
  }

  private BudgetTest surplus() {
    Assumption which = of.isSecondary() ? Thresholds.SURPLUS_SECONDARY : Thresholds.SURPLUS_PRIMARY;
    double limit = of.assumed(which);
    return limit(
        "No surplus of more than " + Say.figure(limit, Working.Unit.PER_CENT) + " of income", which,
        share -> share > limit);
  }

  private BudgetTest limit(String asks, Assumption which, Predicate<Double> beyond) {
    if (!known()) {
      return sourced(answer(asks, Outcome.NOT_KNOWN, -1, Optional.empty(), UNKNOWN), which);
    }
    int year = first(figures -> share(figures).filter(beyond).isPresent());
    if (year < 0) {
      return sourced(answer(asks, Outcome.MET, -1, Optional.empty(), "In every year shown."),
          which);
    }
    Optional<Working> figure = Measures.RESERVE.working(of, year);
    String share = figure.map(f -> Say.figure(f.value(), Working.Unit.PER_CENT)).orElse("");
    return sourced(answer(asks, Outcome.NOT_MET, year, figure,
        share + " of income in " + Say.march(years(year)) + "."), which);
  }

  private static Optional<Double> share(YearFigures figures) {
    return figures.reserve().filter(reserve -> figures.income().compareTo(Money.ZERO) > 0)
        .map(reserve -> (double) reserve.pence() / figures.income().pence());
  }

  private BudgetTest answer(String asks, Outcome outcome, int year, Optional<Working> figure,
      String words) {
    return new BudgetTest(asks, outcome, year < 0 ? Optional.empty() : Optional.of(years(year)),
        figure, words, Optional.empty());
  }

  private BudgetTest sourced(BudgetTest test, Assumption threshold) {
    return new BudgetTest(test.asks(), test.outcome(), test.year(), test.figure(), test.words(),
        Optional.of(of.source(threshold)));
  }

  private boolean known() {
    return of.years().getFirst().reserve().isPresent();
  }

  private viability.model.units.FundingYear years(int year) {
    return of.years().get(year).year();
  }

  /// The first projected year that holds, counted from the base year; below zero for none.
  private int first(Predicate<YearFigures> holds) {
    return IntStream.range(1, of.years().size()).filter(year -> holds.test(of.years().get(year)))
        .findFirst().orElse(-1);
  }
}
