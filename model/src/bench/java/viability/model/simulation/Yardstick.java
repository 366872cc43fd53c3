package viability.model.simulation;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The kernel of any simulation of two schools, to compare with the same thing elsewhere: with the
/// draws and the quantiles of the real one, and none of its rules.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class Yardstick {

  private static final int BLOCK = 1000;
  private static final int BLOCKS = 10;

  @Benchmark
  public double oneCore() {
    return quantiles(IntStream.range(0, BLOCKS).mapToObj(Kernel::new).toArray(Kernel[]::new),
        false);
  }

  @Benchmark
  public double allCores() {
    return quantiles(
        IntStream.range(0, BLOCKS).parallel().mapToObj(Kernel::new).toArray(Kernel[]::new), true);
  }

  private static double quantiles(Kernel[] blocks, boolean parallel) {
    IntStream each = IntStream.range(0, Kernel.ARRANGEMENTS * Kernel.YEARS);
    return (parallel ? each.parallel() : each).mapToDouble(at -> {
      double[] all = new double[BLOCKS * BLOCK];
      for (int block = 0; block < BLOCKS; block++) {
        System.arraycopy(blocks[block].group(at / Kernel.YEARS, at % Kernel.YEARS), 0, all,
            block * BLOCK, BLOCK);
      }
      return Fan.of(all).p50();
    }).sum();
  }
}
