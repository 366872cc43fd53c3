package viability.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RanksTest {

  private static final int[] PERCENT = {5, 10, 25, 50, 75, 90, 95};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  /// The figures at the same places when all are put in order, however they are spread.
  @ParameterizedTest
  @MethodSource("seeds")
  void as_if_all_were_sorted(long seed) {
    Random random = new Random(seed);
    double[] figures = new double[1 + random.nextInt(3000)];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = switch ((int) (seed % 4)) {
        case 0 -> Math.rint(random.nextGaussian() * 1e8);
        case 1 -> random.nextInt(4);
        case 2 -> Math.exp(random.nextGaussian() * 4);
        default -> -5e6;
      };
    }
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    double[] expected = Arrays.stream(PERCENT)
        .mapToDouble(part -> sorted[(int) Math.ceil(part * figures.length / 100.0 - 1e-9) - 1])
        .toArray();

    assertThat(Ranks.of(figures, PERCENT)).isEqualTo(expected);
  }
}
