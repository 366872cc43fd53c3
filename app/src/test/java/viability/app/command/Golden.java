package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Results written down once and compared with ever after. Where a change of the engine is meant,
/// run the test with `-Dgolden.update=true` and read the difference before it is committed.
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FOLDER.resolve(name), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(FOLDER.resolve(name)));
  }
}
