package viability.model.viability.flip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.projection.Projector;
import viability.model.units.Money;

/// Which assumptions could make two arrangements change places at all, the nearest first.
public final class Flips {

  /// Every assumption of which a range is expected; the others are facts to type, or thresholds.
  public static final List<Assumption> ALL = Assumptions.ALL.stream()
      .filter(each -> each.low() < each.high()).toList();

  /// Few, for there are many assumptions; a turn is then looked for as closely as ever.
  private static final int STRIDES = 6;

  private Flips() {}

  /// Each assumption's answer: those with a turn first, by how little they would have to move as a
  /// share of their range, then those that move the difference, then the rest. `each` is told before
  /// every assumption how many are done, and may throw to stop.
  public static List<Flip> of(Projector projector, Question like, List<Assumption> assumptions,
      IntConsumer each) {
    List<Flip> found = new ArrayList<>();
    Optional<Money> now = new Differences(projector, like, () -> each.accept(0)).now();
    for (int i = 0; now.isPresent() && i < assumptions.size(); i++) {
      int done = i;
      Question asked = like.about(assumptions.get(i));
      Differences differences = new Differences(projector, asked, () -> each.accept(done));
      found.add(quick(differences, asked, now.get())
          .orElseGet(() -> Flip.found(differences, asked, now.get(), STRIDES)));
    }
    found.sort(Comparator.comparingInt(Flips::rank)
        .thenComparingDouble(flip -> flip.distance().orElse(1)));
    return List.copyOf(found);
  }

  /// An assumption that leaves the difference as it stands at both ends of its range has no turn;
  /// most are so, and need no scan.
  private static Optional<Flip> quick(Differences differences, Question asked, Money now) {
    List<Tried> ends = List.of(differences.at(0), differences.at(differences.last()));
    return ends.stream().allMatch(end -> end.difference().equals(now))
        ? Optional.of(new Flip(asked, asked.now(), now, ends, List.of()))
        : Optional.empty();
  }

  private static int rank(Flip flip) {
    if (!flip.turns().isEmpty()) {
      return 0;
    }
    return flip.matters() ? 1 : 2;
  }
}
