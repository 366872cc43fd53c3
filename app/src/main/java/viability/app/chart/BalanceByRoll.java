package viability.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.look.Format;
import viability.app.look.Look;
import viability.model.units.Money;

/// What a school would have left over, or be short of, at every size: it rises with each pupil and
/// drops with each class.
public final class BalanceByRoll implements Chart<Balances> {

  /// Sizes far from the present one say little and would squeeze the rest.
  private static final double FROM = 0.6;
  private static final double TO = 1.6;

  @Override
  public String name() {
    return "break-even";
  }

  @Override
  public String title(Balances data) {
    return "In-year balance by number of pupils, " + data.subject() + ", "
        + Format.year(data.year());
  }

  @Override
  public JFreeChart draw(Balances data, Look look) {
    var points = shown(data);
    var line = new Stroked("balance", look.of(PupilsByYear.SERIES), PupilsByYear.SERIES.stroke(),
        points, points(data), List.of());
    var scale = Scale.withZero(points.stream().mapToDouble(Point::value));
    var sizes = Figures.pupils(Scale.withZero(DoubleStream.of(data.byRoll().size())));
    sizes.setRange(points.getFirst().year(), points.getLast().year());
    return LineDrawing.chart(List.of(line), EndLabels.of(List.of(), look),
        List.of(new Upright(data.now(), "now " + data.now(), look)), sizes, Figures.money(scale),
        look);
  }

  @Override
  public String spoken(Balances data) {
    var turns = new ArrayList<String>();
    for (var point : shown(data)) {
      int roll = point.year();
      if (roll > 1 && !balance(data, roll).isNegative() && balance(data, roll - 1).isNegative()) {
        turns.add(Integer.toString(roll));
      }
    }
    return title(data) + ". "
        + (turns.isEmpty()
            ? "It does not turn from short to left over in the sizes shown."
            : "It turns from short to left over at " + String.join(", ", turns) + " pupils.")
        + " Its present roll is " + data.now() + ".";
  }

  @Override
  public Table table(Balances data) {
    return new Table(title(data), List.of("Pupils", "In-year balance"),
        shown(data).stream()
            .map(point -> new Table.Row(Integer.toString(point.year()),
                List.of(new Table.Cell(Format.money(point.money()), point.money().toString()))))
            .toList());
  }

  @Override
  public List<String> points(Balances data) {
    return shown(data).stream()
        .map(
            point -> Format.pupils(point.year()) + " pupils: " + words(balance(data, point.year())))
        .toList();
  }

  private static String words(Money balance) {
    return balance.isNegative()
        ? Format.money(balance.negated()) + " short"
        : Format.money(balance) + " left over";
  }

  private static Money balance(Balances data, int roll) {
    return data.byRoll().get(roll - 1);
  }

  private static List<Point> shown(Balances data) {
    int from = Math.max(1, (int) (Math.min(data.now(), data.byRoll().size()) * FROM));
    int to = Math.clamp((int) (data.now() * TO), from, data.byRoll().size());
    return IntStream.rangeClosed(from, to)
        .mapToObj(roll -> new Point(roll, balance(data, roll).toPounds().doubleValue())).toList();
  }
}
