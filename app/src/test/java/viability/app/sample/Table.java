package viability.app.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A CSV file in the making: rows are given by column name, and every name must be a column.
final class Table {

  /// What the national school files are written in.
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> columns) {
    this.columns = columns;
  }

  /// Adds a row; columns that are not named get `otherwise`.
  void add(Map<String, ?> cells, String otherwise) {
    Set<String> unknown = new HashSet<>(cells.keySet());
    unknown.removeAll(columns);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Not columns of this file: " + unknown);
    }
    rows.add(columns.stream()
        .map(column -> cells.containsKey(column) ? String.valueOf(cells.get(column)) : otherwise)
        .toList());
  }

  void writeWindows(Path file) {
    write(file, WINDOWS);
  }

  void writeUtf8(Path file) {
    write(file, StandardCharsets.UTF_8);
  }

  private void write(Path file, Charset charset) {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file,
        charset)) {
      csv.writeRecord(columns);
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
