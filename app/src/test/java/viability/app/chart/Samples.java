package viability.app.chart;

import java.util.ArrayList;
import java.util.List;
import viability.app.chart.Line.Band;
import viability.app.chart.Line.Range;
import viability.app.look.Series;

/// Figures for chart tests: those of the picture the charts were designed by.
final class Samples {
  static final double[] ALONE = {150, 112, 58, -4, -62, -120, -180};
  static final double[] FEDERATION = {150, 110, 107, 97, 92, 87, 78};

  private Samples() {}

  static Lines reserve() {
    return new Lines("Elmfield Primary", List.of(line("Alone, own actions", Series.SLATE, ALONE),
        line("Federation", Series.BLUE, FEDERATION)));
  }

  static Lines reserveWithBands() {
    return new Lines("Elmfield Primary",
        List.of(banded("Alone, own actions", Series.SLATE, ALONE, 20),
            banded("Federation", Series.BLUE, FEDERATION, 16)));
  }

  static Lines many() {
    return new Lines("Elmfield Primary",
        List.of(line("Alone, no change", Series.GREY, 150, 96, 21, -70, -160, -251, -344),
            line("Alone, own actions", Series.SLATE, ALONE),
            line("Shared headteacher", Series.VIOLET, 150, 111, 95, 76, 51, 29, -3),
            line("Federation", Series.BLUE, FEDERATION),
            line("Amalgamation", Series.ORANGE, 150, 70, 62, 66, 69, 75, 81)));
  }

  static Line line(String name, Series series, double... thousands) {
    return Line.of(name, series, points(2026, 1000, thousands));
  }

  static List<Point> points(int first, double unit, double... figures) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < figures.length; i++) {
      points.add(new Point(first + i, figures[i] * unit));
    }
    return points;
  }

  private static Line banded(String name, Series series, double[] thousands, double spread) {
    return new Line(name, series, points(2026, 1000, thousands),
        List.of(band(0.8, thousands, spread), band(0.5, thousands, spread / 2)));
  }

  private static Band band(double share, double[] thousands, double spread) {
    var ranges = new ArrayList<Range>();
    for (int i = 0; i < thousands.length; i++) {
      ranges.add(new Range(2026 + i, (thousands[i] - spread * i) * 1000,
          (thousands[i] + spread * i) * 1000));
    }
    return new Band(share, ranges);
  }
}
