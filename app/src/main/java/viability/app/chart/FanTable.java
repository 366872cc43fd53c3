package viability.app.chart;

import java.util.ArrayList;
import java.util.List;
import viability.app.chart.Table.Cell;
import viability.app.chart.Table.Row;

/// Lines with their futures as a table: under each line, what so many in a hundred futures come to
/// no more than. Futures of earlier figures are left open.
final class FanTable {
  private static final Cell WAITING = new Cell("\u2026", "");

  private FanTable() {}

  static Table of(String title, Fans data) {
    var lines = data.lines();
    var plain = YearTable.of(caption(title, data), lines, data.what().years(), data.what()::cell);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < lines.lines().size(); i++) {
      rows.add(plain.rows().get(i));
      rows.addAll(futures(data, lines.lines().get(i), List.copyOf(lines.years())));
    }
    return new Table(plain.caption(), plain.headings(), rows);
  }

  private static String caption(String title, Fans data) {
    var day = data.what() == Measured.RESERVE ? ", at 31 March" : "";
    boolean any = data.lines().lines().stream().anyMatch(line -> !line.futures().isEmpty());
    return title + day
        + (any ? "; the central case, and what so many in 100 futures come to no more than" : "");
  }

  private static List<Row> futures(Fans data, Line line, List<Integer> years) {
    if (line.futures().isEmpty()) {
      return List.of();
    }
    return Quantiles.RANKS.stream()
        .map(rank -> new Row(line.name() + ", " + rank.percent() + " in 100",
            years.stream().map(year -> cell(data, line, year, rank)).toList()))
        .toList();
  }

  private static Cell cell(Fans data, Line line, int year, Quantiles.Rank rank) {
    if (data.lines().waiting()) {
      return WAITING;
    }
    return line.futures(year)
        .map(at -> data.what().cell(new Point(year, rank.figure().applyAsDouble(at))))
        .orElse(Cell.NONE);
  }
}
