package viability.app.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import viability.app.chart.Table.Cell;
import viability.app.chart.Table.Row;
import viability.app.look.Fonts;
import viability.app.look.Format;
import viability.app.look.Look;

/// From one arrangement's reserve to another's, a bar for each cause.
public final class BridgeBars implements Chart<Bridge> {
  private static final double ROOM_FOR_WORDS = 0.1;

  @Override
  public String name() {
    return "bridge";
  }

  @Override
  public String title(Bridge data) {
    return "From " + data.from() + " to " + data.to() + ", by " + data.when();
  }

  @Override
  public JFreeChart draw(Bridge data, Look look) {
    var figures = new DefaultCategoryDataset();
    data.bars().forEach(bar -> figures.addValue(bar.amount().toPounds(), "", bar));
    var scale = Scale.withZero(DoubleStream.of(data.heights())).airier(ROOM_FOR_WORDS);
    var bars = bars(data, look);
    var plot = new CategoryPlot(figures, names(), Figures.money(scale), bars);
    var style = new HouseStyle(look);
    style.dress(plot, bars);
    plot.setRangeGridlinesVisible(false);
    plot.getRangeAxis().setVisible(false);
    return style.chart(plot, 8);
  }

  @Override
  public String spoken(Bridge data) {
    return title(data) + ": " + Format.money(data.start()) + " to " + Format.money(data.end())
        + ". " + (data.steps().isEmpty() ? "Nothing differs." : steps(data));
  }

  @Override
  public Table table(Bridge data) {
    return new Table(title(data), List.of("Reserve", data.when()),
        data.bars().stream().map(
            bar -> new Row(bar.words(), List.of(new Cell(bar.shown(), bar.amount().toString()))))
            .toList());
  }

  @Override
  public List<String> points(Bridge data) {
    return data.bars().stream().map(BridgeBars::point).toList();
  }

  private static CategoryAxis names() {
    var axis = new CategoryAxis();
    axis.setMaximumCategoryLabelLines(3);
    axis.setMaximumCategoryLabelWidthRatio(1.35f);
    axis.setCategoryMargin(0.42);
    axis.setLowerMargin(0.025);
    axis.setUpperMargin(0.025);
    return axis;
  }

  private static WaterfallBarRenderer bars(Bridge data, Look look) {
    var bars = new WaterfallBarRenderer(look.of(data.fromSeries()), look.more(), look.less(),
        look.of(data.toSeries()));
    var above = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
    bars.setDefaultPositiveItemLabelPosition(above);
    bars.setDefaultNegativeItemLabelPosition(above);
    bars.setDefaultItemLabelFont(Fonts.plain(12 * look.textScale()));
    bars.setDefaultItemLabelPaint(look.text());
    bars.setDefaultItemLabelsVisible(true);
    bars.setItemLabelInsets(new RectangleInsets(5, 0, 5, 0));
    var drawn = data.bars();
    bars.setDefaultItemLabelGenerator(new BarWords(drawn.stream().map(Bridge.Bar::shown).toList()));
    bars.setDefaultToolTipGenerator((_, _, column) -> point(drawn.get(column)));
    return bars;
  }

  private static String point(Bridge.Bar bar) {
    return (bar.place() + 1) + ". " + bar.words() + ": " + bar.shown();
  }

  private static String steps(Bridge data) {
    return data.steps().stream().map(step -> step.words() + " " + Format.change(step.change()))
        .collect(Collectors.joining("; ", "", "."));
  }
}
