package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.app.chart.Lines;
import viability.app.chart.Pupils;
import viability.app.explain.CompareSentence;
import viability.app.explain.CompareSentence.InCredit;
import viability.app.explain.SchoolNames;
import viability.app.explain.Side;
import viability.app.screen.compare.ReserveTwin.Reserves;
import viability.model.arrangement.Arrangement;
import viability.model.plan.Plan;
import viability.model.simulation.Chance;
import viability.model.trace.Finding;
import viability.model.trace.Severity;

/// All that the page shows at one moment.
///
/// `shown` are the arrangements drawn, in the plan's order; `pair` the two that sentence, tiles and
/// bridge set side by side; `bridge` is empty where there is nothing to bridge; `checks` are doubts
/// about the chosen arrangement, `moreToCheck` counts those about the figures it rests on.
record Comparison(Pair pair, List<Arrangement> shown, String sentence, List<Tile> tiles,
    Reserves reserve, Lines inYear, Optional<Pupils> pupils, Optional<Bridging> bridge,
    List<Cards.Card> cards, List<Finding> checks, int moreToCheck) {

  static Comparison of(Pair pair, List<Arrangement> shown, Reasons reasons,
      Optional<Bridging> bridge) {
    Drawn drawn = new Drawn(pair.results(), pair.focus(), shown, pair.ahead());
    return new Comparison(pair, shown, sentence(pair), Tiles.of(pair, reasons),
        new Reserves(drawn.reserve(), drawn.reserveOfEach()), drawn.inYear(), drawn.pupils(),
        bridge, new Cards(pair.results(), pair.chosen()).all(), checks(pair),
        findings(pair) - checks(pair).size());
  }

  /// The sentence is of the group, whatever the charts look at.
  private static String sentence(Pair pair) {
    Plan plan = pair.results().plan();
    Side first = side(pair, pair.first(), pair.firstCalled());
    Optional<Side> other = pair.other()
        .map(two -> side(pair, two, Side.called(pair.first(), two).getLast()));
    return new CompareSentence(first, other, new SchoolNames(plan)::of, credit(pair)).words();
  }

  private static Optional<InCredit> credit(Pair pair) {
    int last = pair.results().years() - 1;
    Optional<Chance> first = credit(pair, pair.first(), last);
    Optional<Chance> other = pair.other().flatMap(two -> credit(pair, two, last));
    return first.filter(_ -> pair.other().isPresent() == other.isPresent())
        .map(one -> new InCredit(one, other));
  }

  private static Optional<Chance> credit(Pair pair, Arrangement of, int year) {
    return pair.futures(of).flatMap(all -> all.deficit(year)).map(Chance::not);
  }

  private static Side side(Pair pair, Arrangement arrangement, String called) {
    return Side.of(called, pair.results().of(arrangement.name()), pair.results().plan().group());
  }

  /// What is doubtful about the chosen arrangement itself.
  private static List<Finding> checks(Pair pair) {
    return matter(pair.chosen().check(pair.results().plan().setting(pair.results().scenario())))
        .toList();
  }

  /// How many doubts there are about it and the figures it rests on.
  private static int findings(Pair pair) {
    return (int) matter(pair.results().of(pair.chosen().name()).findings()).count();
  }

  private static Stream<Finding> matter(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() != Severity.NOTE).distinct();
  }
}
