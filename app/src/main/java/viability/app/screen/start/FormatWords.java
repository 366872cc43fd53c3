package viability.app.screen.start;

import viability.model.files.format.FileFormat;
import viability.model.files.format.FileFormats;

/// What a file was recognised as, in words.
final class FormatWords {

  private FormatWords() {}

  /// The words of a format's name; the name itself, without hyphens, for one no longer known.
  static String of(String name) {
    return FileFormats.ALL.stream().filter(format -> format.name().equals(name))
        .map(FileFormat::words).findFirst().orElse(name.replace('-', ' '));
  }
}
