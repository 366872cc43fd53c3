package viability.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.units.Money;

/// A plain table for the terminal: text to the left, numbers to the right, blank is unknown.
record Table(List<String> headings, List<List<String>> rows) {

  static final Table NONE = new Table(List.of(), List.of());

  Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// Rows of values, each shown as [#text(Object)] has it.
  static Table of(List<String> headings, Stream<List<?>> rows) {
    return new Table(headings, rows.map(row -> row.stream().map(Table::text).toList()).toList());
  }

  /// Money with pence and thousands, other numbers with at most one decimal, unknown as nothing.
  static String text(Object value) {
    return switch (value) {
      case Optional<?> maybe -> maybe.map(Table::text).orElse("");
      case Money money -> String.format(Locale.UK, "%,.2f", money.toPounds());
      case Double number ->
        String.format(Locale.UK, number == Math.rint(number) ? "%.0f" : "%.1f", number);
      default -> value.toString();
    };
  }

  /// The table, a line each, headings first.
  List<String> lines() {
    List<List<String>> all = new ArrayList<>(List.of(headings));
    all.addAll(rows);
    int[] widths = IntStream.range(0, headings.size())
        .map(column -> all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toArray();
    return headings.isEmpty() ? List.of() : all.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> padded(row.get(column), widths[column], isNumeric(column)))
        .collect(Collectors.joining("  ")).stripTrailing();
  }

  private boolean isNumeric(int column) {
    return rows.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty())
        .allMatch(cell -> cell.matches("-?[0-9,.]+"));
  }

  private static String padded(String cell, int width, boolean right) {
    String space = " ".repeat(width - cell.length());
    return right ? space + cell : cell + space;
  }
}
