package viability.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import viability.app.chart.Table.Cell;
import viability.app.chart.Table.Row;
import viability.app.look.Format;

/// Lines as a table: a row for each line, a column for each year.
final class YearTable {
  private YearTable() {}

  static Table of(String caption, Lines data, Years years, Function<Point, Cell> cell) {
    var starts = List.copyOf(data.years());
    var headings = new ArrayList<String>();
    headings.add(data.subject());
    starts.forEach(start -> headings.add(years.words(start)));
    return new Table(caption, headings, data.lines().stream().map(line -> new Row(line.name(),
        starts.stream().map(start -> cell(line, start, cell)).toList())).toList());
  }

  static Cell money(Point point) {
    return new Cell(Format.thousands(point.money()), point.money().toString());
  }

  static Cell pupils(Point point) {
    return new Cell(Format.pupils(point.value()), Double.toString(point.value()));
  }

  private static Cell cell(Line line, int start, Function<Point, Cell> cell) {
    return line.points().stream().filter(point -> point.year() == start).findFirst().map(cell)
        .orElse(Cell.NONE);
  }
}
