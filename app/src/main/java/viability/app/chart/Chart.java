package viability.app.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import viability.app.look.Look;

/// One kind of chart: how it is drawn from its data, and the same figures as words and as a table.
public interface Chart<D> {

  /// Its short name in commands and file names: `reserve`.
  String name();

  /// What stands above it.
  String title(D data);

  /// The drawing, without title and on a transparent ground. Fonts are loaded before.
  JFreeChart draw(D data, Look look);

  /// The chart in a few sentences, for screen readers and for those who would rather read.
  String spoken(D data);

  /// The same figures as a table.
  Table table(D data);

  /// Every figure in words, in the order the arrow keys step through them; each is the tooltip of
  /// its place in the drawing, and no two are the same.
  List<String> points(D data);
}
