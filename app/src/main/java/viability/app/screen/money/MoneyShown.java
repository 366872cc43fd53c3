package viability.app.screen.money;

import java.util.List;
import java.util.Optional;
import viability.app.chart.Budget;
import viability.app.chart.Line;
import viability.app.chart.Lines;
import viability.app.chart.Point;
import viability.app.desk.Results;
import viability.app.explain.MoneySentence;
import viability.app.look.Palette;
import viability.app.screen.part.Scope;
import viability.model.projection.YearFigures;

/// All that the Money page shows at one moment.
record MoneyShown(Results results, String arrangement, Scope scope, MoneyGrid grid) {

  String sentence() {
    return new MoneySentence(scope.names(), years(),
        scope.schools().stream().map(s -> Scope.years(results, arrangement, s)).toList()).words();
  }

  /// Under which arrangement and scenario, in words.
  String note() {
    return arrangement + " \u00b7 scenario: " + results.scenario().name()
        + (scope.together() ? " \u00b7 schools added up" : "");
  }

  /// Empty where nothing was projected.
  Optional<Budget> budget() {
    List<YearFigures> years = years();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new Budget(scope.words(),
            years.stream().map(year -> Point.of(year.year(), year.income())).toList(),
            years.stream().map(year -> Point.of(year.year(), year.spending())).toList()));
  }

  /// Empty where nothing was projected.
  Optional<Lines> inYear() {
    List<Point> points = years().stream().map(year -> Point.of(year.year(), year.inYear()))
        .toList();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Lines(scope.words(), List.of(Line.of(arrangement,
            Palette.of(results.plan().arrangements()).of(arrangement), points))));
  }

  private List<YearFigures> years() {
    return scope.years(results, arrangement);
  }
}
