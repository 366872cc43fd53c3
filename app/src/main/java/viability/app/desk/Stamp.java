package viability.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What a file held when we last read or wrote it, to notice that someone else has changed
/// it since.
record Stamp(int hash, long length) {

  /// The stamp of a file as it is now; empty where it cannot be read or is not there.
  static Optional<Stamp> of(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      return Optional.of(new Stamp(Arrays.hashCode(content), content.length));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
