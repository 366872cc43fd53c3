package viability.model.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import viability.model.school.Budget;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.Money;

/// Files of every format, damaged at random: reading them gives findings and never throws, in
/// bounded time and memory. `-Dfuzz.mutants=100000` tries more of each, `-Dfuzz.seed=7` others.
final class FuzzTest {

  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 200);
  private static final long SEED = Long.getLong("fuzz.seed", 20261122L);
  /// What reading a few kilobytes may take, far above what it does on a busy machine.
  private static final long MOST_NANOSECONDS = 20_000_000_000L;
  private static final long MOST_BYTES = 300L << 20;

  @TempDir
  private Path folder;

  @Test
  void everyFormatIsTried() throws IOException {
    for (Map.Entry<String, byte[]> file : FuzzFiles.all().entrySet()) {
      Loaded<ReadFile> read = read(file.getKey(), file.getValue());
      assertThat(read.value().format()).as(file.getKey())
          .isEqualTo(file.getKey().replaceAll("[ .].*", ""));
    }
  }

  @TestFactory
  Stream<DynamicTest> mutantsOnlyGiveFindings() {
    return FuzzFiles.all().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(),
        () -> mutants(file.getKey(), file.getValue())));
  }

  private void mutants(String name, byte[] sound) throws IOException {
    ReadFile other = read("roll-table.csv", FuzzFiles.roll()).value();
    for (int i = 0; i < MUTANTS; i++) {
      Random random = new Random(SEED * 31 + i + name.hashCode());
      byte[] mutant = new Mutation(random).of(sound);
      try {
        check(name, mutant, other);
      } catch (RuntimeException | Error thrown) {
        throw new AssertionError("Mutant " + i + " of " + name + ", seed " + SEED, thrown);
      }
    }
  }

  private void check(String name, byte[] mutant, ReadFile other) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long time = threads.getCurrentThreadCpuTime();
    Loaded<ReadFile> read = read(name, mutant);
    Loaded<List<School>> joined = SchoolJoin.join(List.of(read.value(), other));
    assertThat(threads.getCurrentThreadCpuTime() - time).isLessThan(MOST_NANOSECONDS);
    assertThat(threads.getCurrentThreadAllocatedBytes() - bytes).isLessThan(MOST_BYTES);
    Stream.concat(read.findings().stream(), joined.findings().stream()).forEach(FuzzTest::check);
    joined.value().forEach(FuzzTest::check);
  }

  private static void check(Finding finding) {
    assertThat(finding.message()).isNotBlank();
    assertThat(finding.cure()).isNotBlank();
    assertThat(finding.place().file()).isNotBlank();
  }

  private static void check(School school) {
    school.rolls().forEach(roll -> assertThat(roll.total()).isBetween(0, 20_000_000));
    for (Budget budget : school.budgets()) {
      budget.lines().values()
          .forEach(line -> assertThat(Money.holds(line.amount().toPounds())).isTrue());
      assertThat(budget.income().minus(budget.spending())).isEqualTo(budget.inYear());
    }
  }

  private Loaded<ReadFile> read(String name, byte[] bytes) throws IOException {
    return FileReading.read(Files.write(folder.resolve(name), bytes), FuzzFiles.PASSWORD);
  }
}
