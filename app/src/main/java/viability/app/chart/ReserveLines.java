package viability.app.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import viability.app.look.Look;

/// The revenue reserve at each 31 March, a line for each arrangement, with its futures where those
/// are known.
public final class ReserveLines implements Chart<Lines> {
  private final FanLines fans = new FanLines();

  @Override
  public String name() {
    return "reserve";
  }

  @Override
  public String title(Lines data) {
    return fans.title(of(data));
  }

  @Override
  public JFreeChart draw(Lines data, Look look) {
    return fans.draw(of(data), look);
  }

  @Override
  public String spoken(Lines data) {
    return fans.spoken(of(data));
  }

  @Override
  public Table table(Lines data) {
    return fans.table(of(data));
  }

  @Override
  public List<String> points(Lines data) {
    return fans.points(of(data));
  }

  private static Fans of(Lines data) {
    return new Fans(Measured.RESERVE, data);
  }
}
