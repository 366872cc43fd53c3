package viability.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The columns of the real files, one a line in the resources beside this class.
final class Layout {

  private Layout() {}

  /// The columns in order: `gias`, `census` or `finance-return`.
  static List<String> columns(String name) {
    try (InputStream in = Layout.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("No layout is called " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
