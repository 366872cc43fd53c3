package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import viability.app.desk.Ahead;
import viability.app.desk.Results;
import viability.app.explain.Side;
import viability.model.arrangement.Arrangement;
import viability.model.projection.Case;
import viability.model.projection.YearFigures;
import viability.model.simulation.ArrangementFutures;

/// What the tiles and the bridge set side by side: the first arrangement shown, and the chosen one.
/// `other` is empty where only one is shown; `ahead` are the futures beside the results, empty while
/// there are none.
record Pair(Results results, Focus focus, Arrangement first, Optional<Arrangement> other,
    Optional<Ahead> ahead) {

  /// Whether another pair differs in nothing but its futures.
  boolean isLike(Pair that) {
    return focus.equals(that.focus) && first.equals(that.first) && other.equals(that.other)
        && results.equals(that.results);
  }

  /// Whether the futures are still those of earlier figures.
  boolean waiting() {
    return ahead.filter(found -> !found.current()).isPresent();
  }

  /// An arrangement's futures.
  Optional<ArrangementFutures> futures(Arrangement of) {
    return ahead.flatMap(found -> found.simulated().of(of.name()));
  }

  /// The arrangement the figures are of.
  Arrangement chosen() {
    return other.orElse(first);
  }

  List<YearFigures> years(Arrangement arrangement) {
    return focus.years(results.of(arrangement.name()));
  }

  /// What the first is called beside the other.
  String firstCalled() {
    return other.map(two -> Side.called(first, two).getFirst()).orElse(Side.called(first));
  }

  /// The same before the edit in progress, as long as it had both.
  Optional<Pair> before() {
    return results.before().flatMap(before -> find(before, first).flatMap(one -> {
      Optional<Arrangement> two = other.flatMap(wanted -> find(before, wanted));
      return two.isPresent() == other.isPresent()
          ? Optional.of(new Pair(before, focus, one, two, Optional.empty()))
          : Optional.empty();
    }));
  }

  /// The arrangements that were projected, in the plan's order.
  static List<Arrangement> arrangements(Results results) {
    return results.cases().stream().map(Case::arrangement).toList();
  }

  private static Optional<Arrangement> find(Results in, Arrangement wanted) {
    return arrangements(in).stream().filter(a -> a.name().equals(wanted.name())).findFirst();
  }
}
