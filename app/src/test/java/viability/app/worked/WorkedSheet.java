package viability.app.worked;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A school worked by hand: tables of lines under a heading for each year. A line whose second
/// column is empty is a figure from a file or an assumption.
record WorkedSheet(String name, List<WorkedLine> lines) {

  static WorkedSheet read(String name) {
    try (InputStream in = WorkedSheet.class.getResourceAsStream("/worked/" + name + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("No worked school " + name);
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static WorkedSheet of(String name, String text) {
    List<WorkedLine> lines = new ArrayList<>();
    String year = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        year = line.substring(3).strip();
      } else if (line.startsWith("|") && !line.startsWith("|-") && !line.startsWith("| What")) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        lines.add(new WorkedLine(year, cells.get(1), cells.get(2), cells.get(3),
            Optional.of(cells.get(4)).filter(figure -> !figure.isEmpty())));
      }
    }
    return new WorkedSheet(name, lines);
  }

  /// The lines that work something out.
  Stream<WorkedLine> sums() {
    return lines.stream().filter(line -> !line.sum().isEmpty());
  }

  /// The lines that are a figure of the engine's.
  Stream<WorkedLine> figures() {
    return lines.stream().filter(line -> line.figure().isPresent());
  }

  /// The figures of the engine's that stand under a year.
  List<String> figures(String year) {
    return figures().filter(line -> line.year().equals(year))
        .flatMap(line -> line.figure().stream()).toList();
  }
}
