package viability.model.appraisal;

import java.util.Optional;

/// The smallest change of one weight, from 0 to 100, after which the option ahead is no longer
/// ahead of `next` for certain. At `to` itself the two are level.
///
/// Totals are linear in the weights. With lead D and a difference d between the two options' scores
/// under a criterion, its weight has to move by -D/d; where scores are missing, D and d are taken at
/// their least favourable to the one ahead.
public record Swing(Criterion criterion, double from, double to, String ahead, String next) {

  /// The smallest of all; empty where no single weight does it, or no option is ahead.
  static Optional<Swing> smallest(Board board, Weights weights) {
    Ranking ranking = board.ranked(weights);
    Optional<Swing> smallest = Optional.empty();
    for (int one = 0; one < board.options().size(); one++) {
      if (ranking.highest().filter(ranking.totals().get(one).option()::equals).isEmpty()) {
        continue;
      }
      for (int other = 0; other < board.options().size(); other++) {
        for (int k = 0; one != other && k < Criteria.ALL.size(); k++) {
          smallest = nearer(smallest, swing(board, weights, one, other, k));
        }
      }
    }
    return smallest;
  }

  private static Optional<Swing> swing(Board board, Weights weights, int one, int other, int k) {
    double lead = 0;
    for (int i = 0; i < Criteria.ALL.size(); i++) {
      lead += weights.each().get(i) * lead(board, one, other, i);
    }
    double difference = lead(board, one, other, k);
    double from = weights.each().get(k);
    double to = from - lead / difference;
    boolean within = difference != 0 && to >= 0 && to <= Weight.MOST;
    return within
        ? Optional
            .of(new Swing(Criteria.ALL.get(k), from, to, name(board, one), name(board, other)))
        : Optional.empty();
  }

  /// How far the one is ahead of the other under a criterion, at the least.
  private static double lead(Board board, int one, int other, int criterion) {
    return board.options().get(one).get(criterion).low()
        - board.options().get(other).get(criterion).high();
  }

  private static Optional<Swing> nearer(Optional<Swing> a, Optional<Swing> b) {
    return a.isEmpty() || b.filter(swing -> swing.size() < a.get().size()).isPresent()
        ? b.or(() -> a)
        : a;
  }

  double size() {
    return Math.abs(to - from);
  }

  private static String name(Board board, int option) {
    return board.options().get(option).getFirst().option().name();
  }
}
