package viability.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import viability.app.chart.Chart;
import viability.app.chart.Lines;
import viability.app.chart.ReserveLines;
import viability.app.chart.Table;
import viability.app.chart.Table.Row;
import viability.app.look.Look;

/// The reserve chart of the page: what is chosen drawn as lines, and in the table each school and
/// the council as well.
final class ReserveTwin implements Chart<ReserveTwin.Reserves> {

  private final ReserveLines lines = new ReserveLines();

  /// The lines drawn, and further ones for the table.
  record Reserves(Lines drawn, List<Lines> more) {

    Reserves {
      more = List.copyOf(more);
    }
  }

  @Override
  public String name() {
    return lines.name();
  }

  @Override
  public String title(Reserves data) {
    return lines.title(data.drawn());
  }

  @Override
  public JFreeChart draw(Reserves data, Look look) {
    return lines.draw(data.drawn(), look);
  }

  @Override
  public String spoken(Reserves data) {
    return lines.spoken(data.drawn());
  }

  @Override
  public Table table(Reserves data) {
    Table drawn = lines.table(data.drawn());
    List<Row> rows = new ArrayList<>(named(data.drawn().subject(), drawn));
    data.more().forEach(each -> rows.addAll(named(each.subject(), lines.table(each))));
    List<String> headings = new ArrayList<>(drawn.headings());
    headings.set(0, "");
    return new Table(drawn.caption(), headings, rows);
  }

  @Override
  public List<String> points(Reserves data) {
    return lines.points(data.drawn());
  }

  private static List<Row> named(String subject, Table table) {
    return table.rows().stream().map(row -> new Row(subject + ", " + row.name(), row.cells()))
        .toList();
  }
}
