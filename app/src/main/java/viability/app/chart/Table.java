package viability.app.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A chart's figures as a table: a column of names, then columns of figures.
public record Table(String caption, List<String> headings, List<Row> rows) {

  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// One name and its figures, one for each heading after the first.
  public record Row(String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A figure as people read it, and as a spreadsheet does.
  public record Cell(String shown, String plain) {
    public static final Cell NONE = new Cell("", "");
  }

  /// The table as comma-separated values (RFC 4180) with plain figures.
  public String csv() {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(headings);
      for (var row : rows) {
        csv.writeRecord(
            Stream.concat(Stream.of(row.name()), row.cells().stream().map(Cell::plain)).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
