package viability.app.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import viability.app.look.Format;
import viability.app.look.Look;
import viability.model.units.Money;

/// The difference between two arrangements at every value of an assumption, with the zero line at
/// which they are equal. The line has no arrangement's colour: it is of both.
public final class DifferenceLine implements Chart<WhatIf> {
  private static final BasicStroke STROKE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND,
      BasicStroke.JOIN_ROUND);
  private static final int REACH = 8;
  private static final double ROOM = 24;

  /// For the words above and below the line.
  private static final double AIR = 0.12;

  @Override
  public String name() {
    return "what-if";
  }

  @Override
  public String title(WhatIf data) {
    return data.compared() + ": " + data.one() + " less " + data.other() + ", by "
        + data.assumption();
  }

  @Override
  public JFreeChart draw(WhatIf data, Look look) {
    var series = new XYSeries("difference");
    data.spots().forEach(spot -> series.add(spot.value(), spot.pounds()));
    var across = Figures.values(
        Scale.between(data.spots().getFirst().value(), data.spots().getLast().value()),
        data.written());
    var up = Figures.money(Scale.withZero(
        DoubleStream.concat(data.spots().stream().mapToDouble(Spot::pounds), DoubleStream.of(0)))
        .airier(AIR));
    var plot = new HousePlot(new XYSeriesCollection(series), across, up, overlays(data, look));
    plot.setRenderer(0, renderer(data, look));
    var style = new HouseStyle(look);
    style.dress(plot);
    return style.chart(plot, ROOM * look.textScale());
  }

  private static XYLineAndShapeRenderer renderer(WhatIf data, Look look) {
    var words = words(data);
    var renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, look.text());
    renderer.setSeriesStroke(0, STROKE);
    XYToolTipGenerator tips = (_, _, item) -> words.get(item);
    renderer.setDefaultToolTipGenerator(tips);
    renderer.setDefaultEntityRadius(REACH);
    return renderer;
  }

  private static List<HousePlot.Overlay> overlays(WhatIf data, Look look) {
    var overlays = new ArrayList<HousePlot.Overlay>();
    overlays.add(new Sides(data.one() + " has more", data.other() + " has more", look));
    data.now().ifPresent(now -> overlays.add(new Upright(now.value(), "now " + now.words(), look)));
    overlays.add(new Crossings(
        data.turns().stream()
            .map(turn -> new Crossings.Mark(turn.value(), turn.words(), look.text())).toList(),
        look));
    return overlays;
  }

  @Override
  public String spoken(WhatIf data) {
    String turns = data.turns().isEmpty()
        ? "The same one is ahead, or both are equal, at every value shown."
        : "They change places at "
            + String.join(", ", data.turns().stream().map(Spot::words).toList()) + ".";
    return title(data) + ". " + words(data).getFirst() + ". " + words(data).getLast() + ". " + turns
        + data.now().map(now -> " Now " + now.words() + ".").orElse("");
  }

  @Override
  public Table table(WhatIf data) {
    return new Table(title(data),
        List.of(data.assumption(), "Difference", data.one() + " or " + data.other()),
        data.spots().stream()
            .map(spot -> new Table.Row(spot.words(),
                List.of(
                    new Table.Cell(Format.change(spot.difference()), spot.difference().toString()),
                    ahead(data, spot))))
            .toList());
  }

  private static Table.Cell ahead(WhatIf data, Spot spot) {
    long pence = spot.difference().pence();
    String name = pence == 0 ? "the same" : pence > 0 ? data.one() : data.other();
    return new Table.Cell(name, name);
  }

  @Override
  public List<String> points(WhatIf data) {
    return words(data);
  }

  private static List<String> words(WhatIf data) {
    return data.spots().stream().map(spot -> spot.words() + ": " + words(data, spot)).toList();
  }

  private static String words(WhatIf data, Spot spot) {
    Money size = spot.difference().isNegative() ? spot.difference().negated() : spot.difference();
    return size.pence() == 0
        ? "the same"
        : (spot.difference().isNegative() ? data.other() : data.one()) + " has "
            + Format.money(size) + " more";
  }
}
