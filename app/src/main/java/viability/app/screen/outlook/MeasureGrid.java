package viability.app.screen.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.trace.Working;
import viability.model.viability.Standing;
import viability.model.viability.measure.Measure;
import viability.model.viability.measure.Measured;
import viability.model.viability.measure.Measures;
import viability.model.viability.measure.Rating;

/// Every measure in every year, each figure with its rating as a word.
record MeasureGrid(List<List<Measured>> rows) {

  MeasureGrid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static MeasureGrid of(Standing answers) {
    return new MeasureGrid(Measures.ALL.stream().map(answers::measure).toList());
  }

  GridData data() {
    List<GridData.Column> columns = rows.getFirst().stream()
        .map(measured -> new GridData.Column("", Format.year(measured.year()))).toList();
    return new GridData(columns, rows.stream().map(MeasureGrid::row).toList());
  }

  /// The rules beside the measures, one each.
  List<String> rules() {
    return rows.stream().map(List::getFirst)
        .map(first -> first.measure().title() + ": " + first.rule()).toList();
  }

  /// How a figure came about; empty where there is none.
  Optional<Working> why(int row, int year) {
    return rows.get(row).get(year).working();
  }

  private static Row row(List<Measured> years) {
    Measure measure = years.getFirst().measure();
    return new Row(measure.title(), "line",
        IntStream.range(0, years.size()).mapToObj(year -> cell(years.get(year))).toList());
  }

  private static Cell cell(Measured measured) {
    if (measured.value().isEmpty()) {
      return Cell.of("\u2013", "").noted(measured.words());
    }
    boolean rated = measured.rating() != Rating.NOT_RATED;
    String shown = rated
        ? measured.words() + "  " + measured.rating().word().toLowerCase(Locale.UK)
        : measured.words();
    return Cell.of(shown, Double.toString(measured.value().getAsDouble()))
        .styled(rated ? RatingStyle.of(measured.rating()) : "not-rated").noted(measured.rule());
  }
}
