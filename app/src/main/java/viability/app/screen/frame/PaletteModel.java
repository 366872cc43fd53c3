package viability.app.screen.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import viability.app.screen.Command;

/// Finds commands by words typed: every word must begin a word of the command.
final class PaletteModel {

  private PaletteModel() {}

  static List<Command> find(List<Command> all, String typed) {
    List<String> wanted = words(typed).toList();
    return all.stream()
        .filter(command -> wanted.stream()
            .allMatch(word -> words(command.words()).anyMatch(w -> w.startsWith(word))))
        .sorted(Comparator.comparing(command -> !plain(command.words()).startsWith(plain(typed))))
        .toList();
  }

  private static Stream<String> words(String text) {
    return Stream.of(plain(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK);
  }
}
