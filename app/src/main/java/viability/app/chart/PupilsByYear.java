package viability.app.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import viability.app.chart.LineDrawing.Stroked;
import viability.app.chart.Table.Row;
import viability.app.look.Format;
import viability.app.look.Look;
import viability.app.look.Series;

/// Pupils at each October: counted as a solid line, projected as a dashed one, places where known.
public final class PupilsByYear implements Chart<Pupils> {
  static final Series SERIES = Series.BLUE;
  static final Stroke PROJECTED = Series.SLATE.stroke();

  private static final Years YEARS = Years.OCTOBER;
  private static final Stroke THIN = new BasicStroke(1.4f, BasicStroke.CAP_BUTT,
      BasicStroke.JOIN_ROUND, 1, new float[]{2, 3}, 0);

  @Override
  public String name() {
    return "pupils";
  }

  @Override
  public String title(Pupils data) {
    return "Pupils, " + data.subject();
  }

  @Override
  public JFreeChart draw(Pupils data, Look look) {
    var all = data.all();
    int first = all.getFirst().year();
    int last = all.getLast().year();
    var colour = look.of(SERIES);
    var lines = new ArrayList<Stroked>();
    lines.add(new Stroked("Counted", colour, SERIES.stroke(), data.counted(),
        data.counted().stream().map(point -> counted(point)).toList(), List.of()));
    lines.add(
        new Stroked("Projected", colour, PROJECTED, data.joined(), joined(data), data.bands()));
    var labels = new ArrayList<EndLabels.Label>();
    labels.add(EndLabels.label("Pupils", Format.pupils(all.getLast().value()),
        all.getLast().value(), colour, look));
    data.places().ifPresent(places -> {
      lines.add(new Stroked("Places", look.muted(), THIN,
          List.of(new Point(first, places), new Point(last, places)),
          Collections.nCopies(2, "Places: " + Format.pupils(places)), List.of()));
      labels.add(EndLabels.label("Places", Format.pupils(places), places, look.muted(), look));
    });
    return LineDrawing.chart(lines, EndLabels.of(labels, look), List.of(), YEARS.axis(first, last),
        Figures.count(Scale.withZero(data.figures())), look);
  }

  @Override
  public String spoken(Pupils data) {
    var words = new ArrayList<String>();
    words.add(title(data) + ".");
    if (!data.counted().isEmpty()) {
      words.add("Counted: " + span(data.counted()) + ".");
    }
    if (!data.projected().isEmpty()) {
      words.add("Projected: " + span(data.projected()) + ".");
    }
    data.bands().stream().filter(band -> !band.ranges().isEmpty()).forEach(band -> {
      var range = band.ranges().getLast();
      words.add("Likely in " + YEARS.words(range.year()) + ", 8 times in 10: "
          + Format.pupils((double) Math.round(range.low())) + " to "
          + Format.pupils((double) Math.round(range.high())) + ".");
    });
    data.places().ifPresent(places -> words.add("Places: " + Format.pupils(places) + "."));
    return String.join(" ", words);
  }

  @Override
  public Table table(Pupils data) {
    var rows = Stream.concat(data.counted().stream().map(point -> row(point, "counted")),
        data.projected().stream().map(point -> row(point, "projected"))).toList();
    return new Table(title(data), List.of("October", "Pupils"), rows);
  }

  @Override
  public List<String> points(Pupils data) {
    return Stream.concat(data.counted().stream().map(PupilsByYear::counted),
        data.projected().stream().map(PupilsByYear::projected)).toList();
  }

  private static List<String> joined(Pupils data) {
    var words = new ArrayList<>(data.projected().stream().map(PupilsByYear::projected).toList());
    if (!data.counted().isEmpty()) {
      words.addFirst(counted(data.counted().getLast()));
    }
    return words;
  }

  private static Row row(Point point, String how) {
    return new Row(YEARS.words(point.year()) + ", " + how, List.of(YearTable.pupils(point)));
  }

  private static String counted(Point point) {
    return words(point) + " pupils counted";
  }

  private static String projected(Point point) {
    return words(point) + " pupils projected";
  }

  private static String words(Point point) {
    return YEARS.words(point.year()) + ": " + Format.pupils(point.value());
  }

  private static String span(List<Point> points) {
    var first = points.getFirst();
    var last = points.getLast();
    return Format.pupils(first.value()) + " in " + YEARS.words(first.year())
        + (first.equals(last)
            ? ""
            : ", " + Format.pupils(last.value()) + " in " + YEARS.words(last.year()));
  }
}
