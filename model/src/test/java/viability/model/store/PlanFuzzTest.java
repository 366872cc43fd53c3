package viability.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.model.files.Mutation;
import viability.model.plan.Plan;
import viability.model.trace.Loaded;

/// Plan files damaged at random: reading one gives a plan or says what is wrong, and never throws.
/// `-Dfuzz.mutants=100000` tries more.
final class PlanFuzzTest {

  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 200);
  private static final long SEED = Long.getLong("fuzz.seed", 20261122L);

  @TempDir
  private Path folder;

  @Test
  void mutantsOfAPlanOnlyGiveFindings() throws IOException {
    byte[] sound = Files.readAllBytes(Path.of("../sample-data/elmfield-and-northgate.viability"));
    Path file = folder.resolve("mutant.viability");
    for (int i = 0; i < MUTANTS; i++) {
      Files.write(file, new Mutation(new Random(SEED * 31 + i)).of(sound));
      try {
        Loaded<Optional<Plan>> read = new PlanFile().read(file);
        assertThat(read.value().isPresent()).isNotEqualTo(read.stopped());
      } catch (RuntimeException | Error thrown) {
        throw new AssertionError("Mutant " + i + ", seed " + SEED, thrown);
      }
    }
  }
}
