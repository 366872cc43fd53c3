package viability.model.files.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.files.table.Headings;
import viability.model.files.table.YearWords;

/// The years in the column of periods that published tables have: `202223`, `2022/23`, `2022`.
final class Periods {

  private static final String[] HEADINGS = {"time period", "academic year", "year", "school year",
      "reporting year"};

  private Periods() {}

  /// The years of some rows, each once.
  static List<YearBasis> in(Headings headings, int[] rows, String basis) {
    return IntStream.of(rows).mapToObj(row -> headings.text(row, HEADINGS)).distinct()
        .map(Periods::start).flatMap(Optional::stream).map(year -> new YearBasis(year, basis))
        .toList();
  }

  /// The year of a row, by its start.
  static Optional<Integer> of(Headings headings, int row) {
    return start(headings.text(row, HEADINGS));
  }

  /// The year a period starts.
  static Optional<Integer> start(String period) {
    String written = period.matches("20\\d{4}")
        ? period.substring(0, 4) + "/" + period.substring(4)
        : period;
    return YearWords.span(written).or(() -> YearWords.single(written));
  }
}
