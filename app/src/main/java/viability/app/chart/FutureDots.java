package viability.app.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import viability.app.chart.Table.Cell;
import viability.app.chart.Table.Row;
import viability.app.look.Look;

/// A dot for each of a few equally likely futures, stacked where they come to about the same; those
/// below zero are rings.
public final class FutureDots implements Chart<Dots> {
  private static final int FEW = 20;
  private static final int LEAST_HIGH = 6;

  @Override
  public String name() {
    return "future-dots";
  }

  @Override
  public String title(Dots data) {
    return data.figures().size() + " equally likely futures: " + data.what().words() + ", "
        + data.what().year(data.year()) + ", " + data.subject() + ", " + data.arrangement();
  }

  @Override
  public JFreeChart draw(Dots data, Look look) {
    var scale = data.what().scale(data.figures().stream().mapToDouble(Double::doubleValue));
    int places = data.figures().size() > FEW ? 44 : 22;
    double place = (scale.high() - scale.low()) / places;
    var dots = new XYSeries("dots", false, true);
    Map<Long, Integer> high = new HashMap<>();
    for (double figure : data.figures()) {
      long at = (long) Math.floor((figure - scale.low()) / place);
      int up = high.merge(at, 1, Integer::sum);
      dots.add(scale.low() + (at + 0.5) * place, up - 0.5);
    }
    int top = Math.max(LEAST_HIGH, high.values().stream().mapToInt(n -> n).max().orElse(1));
    var up = new NumberAxis();
    up.setRange(0, top + 0.5);
    up.setVisible(false);
    var words = points(data);
    var renderer = new DotRenderer(data.figures(), places, top + 0.5, look.of(data.series()));
    renderer.setDefaultToolTipGenerator((_, _, item) -> words.get(item));
    var plot = new HousePlot(new XYSeriesCollection(dots), data.what().axis(scale), up, List.of());
    plot.setRenderer(renderer);
    var style = new HouseStyle(look);
    style.dress(plot);
    plot.setRangeGridlinesVisible(false);
    plot.addDomainMarker(zero(look), Layer.BACKGROUND);
    return style.chart(plot, 8);
  }

  @Override
  public String spoken(Dots data) {
    if (data.figures().isEmpty()) {
      return title(data) + ": none known.";
    }
    var below = data.belowZero();
    return title(data) + ", if the assumptions hold. Lowest "
        + data.what().figure(data.figures().getFirst()) + ", middle "
        + data.what().figure(data.figures().get((data.figures().size() - 1) / 2)) + ", highest "
        + data.what().figure(data.figures().getLast()) + "."
        + (data.what().isMoney()
            ? " " + below + " of " + data.figures().size() + " are below zero."
            : "");
  }

  @Override
  public Table table(Dots data) {
    return new Table(title(data), List.of("Future, from the lowest", data.what().words()),
        IntStream.range(0, data.figures().size())
            .mapToObj(i -> new Row(number(data, i),
                List.of(new Cell(data.what().figure(data.figures().get(i)),
                    Double.toString(data.figures().get(i))))))
            .toList());
  }

  @Override
  public List<String> points(Dots data) {
    var words = new ArrayList<String>();
    for (int i = 0; i < data.figures().size(); i++) {
      words.add(number(data, i) + ": " + data.what().figure(data.figures().get(i)));
    }
    return words;
  }

  private static String number(Dots data, int index) {
    return (index + 1) + " of " + data.figures().size();
  }

  private static ValueMarker zero(Look look) {
    Color colour = look.zero();
    return new ValueMarker(0, colour, new java.awt.BasicStroke(1.2f));
  }
}
