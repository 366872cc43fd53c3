package viability.app.screen.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.app.chart.Table;

/// What a [Grid] shows: columns under headings, rows with a name, and cells of which some can be
/// typed in.
public record GridData(List<Column> columns, List<Row> rows) {

  public static final GridData EMPTY = new GridData(List.of(), List.of());

  public GridData {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// A column; neighbours of the same group stand under one heading.
  public record Column(String group, String heading) {

    String words() {
      String plain = heading.replace('\n', ' ');
      return group.isEmpty() ? plain : plain + " " + group;
    }
  }

  /// A row; its style is `line`, `total` or `head`.
  public record Row(String name, String style, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A figure: as people read it, as a spreadsheet does, what else is to be said of it, how it
  /// looks, and, where it can be typed in, the text an editor starts with.
  public record Cell(String shown, String plain, String note, List<String> styles,
      Optional<String> typed) {

    public static final Cell NONE = new Cell("", "", "", List.of(), Optional.empty());

    public Cell {
      styles = List.copyOf(styles);
    }

    public static Cell of(String shown, String plain) {
      return new Cell(shown, plain, "", List.of(), Optional.empty());
    }

    public Cell styled(String style) {
      return new Cell(shown, plain, note, Stream.concat(styles.stream(), Stream.of(style)).toList(),
          typed);
    }

    public Cell noted(String words) {
      return new Cell(shown, plain, words, styles, typed);
    }

    public Cell typed(String text) {
      return new Cell(shown, plain, note, styles, Optional.of(text));
    }
  }

  /// The whole as a table to save.
  public Table table(String caption) {
    List<String> headings = new ArrayList<>(List.of(caption));
    columns.forEach(column -> headings.add(column.words()));
    return new Table(caption, headings,
        rows.stream().map(row -> new Table.Row(row.name(),
            row.cells().stream().map(cell -> new Table.Cell(cell.shown(), cell.plain())).toList()))
            .toList());
  }

  /// A block of cells as a spreadsheet takes it from the clipboard: tabs between figures. The whole
  /// of the grid comes with its names and headings.
  public String tsv(List<Integer> rowsWanted, List<Integer> columnsWanted) {
    boolean whole = rowsWanted.size() == rows.size() && columnsWanted.size() == columns.size();
    List<String> lines = new ArrayList<>();
    if (whole) {
      lines.add(String.join("\t",
          Stream.concat(Stream.of(""), columns.stream().map(Column::words)).toList()));
    }
    for (int row : rowsWanted) {
      Row shown = rows.get(row);
      List<String> cells = new ArrayList<>(whole ? List.of(shown.name()) : List.of());
      columnsWanted.forEach(column -> cells.add(shown.cells().get(column).plain()));
      lines.add(String.join("\t", cells));
    }
    return String.join("\n", lines);
  }
}
