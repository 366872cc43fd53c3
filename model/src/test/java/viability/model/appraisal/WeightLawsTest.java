package viability.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Laws of rankings, on a thousand random boards of two to five options.
class WeightLawsTest {

  private static final int BOARDS = 1_000;

  private record Drawn(Board board, Weights weights) {}

  @Test
  void ten_times_every_weight_ranks_the_same() {
    for (int seed = 0; seed < BOARDS; seed++) {
      Drawn drawn = draw(seed);
      Ranking one = drawn.board.ranked(drawn.weights);
      Ranking ten = drawn.board.ranked(drawn.weights.times(10));
      assertThat(ten.highest()).as("seed %d", seed).isEqualTo(one.highest());
      for (int i = 0; i < one.totals().size(); i++) {
        assertThat(ten.totals().get(i).low()).isCloseTo(one.totals().get(i).low(), within(1e-9));
      }
    }
  }

  @Test
  void the_smallest_change_is_enough_and_a_hair_less_is_not() {
    int found = 0;
    for (int seed = 0; seed < BOARDS; seed++) {
      Drawn drawn = draw(seed);
      Optional<Swing> swing = Swing.smallest(drawn.board, drawn.weights);
      if (swing.isPresent()) {
        found++;
        Swing of = swing.get();
        double hair = (of.to() - of.from()) * 1e-6;
        assertThat(
            highest(drawn, of.criterion(), Math.max(0, of.to() + hair)).filter(of.ahead()::equals))
            .as("seed %d", seed).isEmpty();
        assertThat(highest(drawn, of.criterion(), of.to() - hair)).as("seed %d", seed)
            .contains(of.ahead());
      }
    }
    assertThat(found).isGreaterThan(BOARDS / 4);
  }

  @Test
  void no_smaller_change_of_any_other_weight_matters() {
    Random random = new Random(7);
    for (int seed = 0; seed < BOARDS; seed++) {
      Drawn drawn = draw(seed);
      Optional<Swing> swing = Swing.smallest(drawn.board, drawn.weights);
      Optional<String> ahead = drawn.board.ranked(drawn.weights).highest();
      if (ahead.isPresent()) {
        double room = swing.map(of -> Math.abs(of.to() - of.from())).orElse(100.0) * 0.999;
        Criterion any = Criteria.ALL.get(random.nextInt(Criteria.ALL.size()));
        double to = Math.clamp(drawn.weights.of(any) + (random.nextDouble() * 2 - 1) * room, 0.0,
            100.0);
        assertThat(highest(drawn, any, to)).as("seed %d, %s at %s", seed, any.id(), to)
            .isEqualTo(ahead);
      }
    }
  }

  @Test
  void scoring_what_is_missing_lands_within_the_range() {
    Random random = new Random(3);
    for (int seed = 0; seed < BOARDS; seed++) {
      Drawn drawn = draw(seed);
      double[][] filled = drawn.board.options().stream()
          .map(line -> line.stream()
              .mapToDouble(each -> each.points().orElseGet(() -> random.nextInt(11))).toArray())
          .toArray(double[][]::new);
      List<Total> before = drawn.board.ranked(drawn.weights).totals();
      List<Total> after = Options.board(filled).ranked(drawn.weights).totals();
      for (int i = 0; i < before.size(); i++) {
        assertThat(after.get(i).low()).as("seed %d", seed).isBetween(before.get(i).low() - 1e-9,
            before.get(i).high() + 1e-9);
      }
    }
  }

  private static Optional<String> highest(Drawn drawn, Criterion criterion, double weight) {
    return drawn.board.ranked(drawn.weights.with(criterion, weight)).highest();
  }

  /// Half of the boards lack a tenth of their scores.
  private static Drawn draw(int seed) {
    Random random = new Random(seed);
    double lacking = seed % 2 == 0 ? 0 : 0.1;
    double[][] lines = IntStream.range(0, 2 + random.nextInt(4))
        .mapToObj(line -> IntStream.range(0, Criteria.ALL.size())
            .mapToDouble(i -> random.nextDouble() < lacking ? -1 : random.nextInt(101) / 10.0)
            .toArray())
        .toArray(double[][]::new);
    Weights weights = new Weights(
        Criteria.ALL.stream().map(each -> (double) random.nextInt(41)).toList());
    return new Drawn(Options.board(lines), weights);
  }
}
