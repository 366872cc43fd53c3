package viability.app.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Births in the borough in years ending mid-year, in the layout of the Greater London Authority.
///
/// Years ending in January stand between them, marked `interpolated`; the newest is `predicted`.
final class BirthsFile {

  private static final List<String> COLUMNS = List.of("gss_code", "gss_name", "geography", "sex",
      "date", "type", "annual_births", "interval_lower", "interval_upper");

  private BirthsFile() {}

  static void write(Borough borough, Path folder) {
    Table table = new Table(COLUMNS);
    IntStream.rangeClosed(2006, Births.LAST).forEach(year -> {
      int births = borough.births(year);
      row(table, year + "-01-01", "interpolated", (births + borough.births(year - 1)) / 2, 0);
      row(table, year + "-07-01", "actual", births, 0);
    });
    row(table, (Births.LAST + 1) + "-01-01", "predicted",
        (int) (borough.births(Births.LAST) * 0.995), 12);
    table.writeUtf8(folder.resolve("actual_and_predicted_births.csv"));
  }

  private static void row(Table table, String date, String type, int births, int around) {
    table.add(Map.of("gss_code", Marlowe.NEW_CODE, "gss_name", Marlowe.NAME, "geography", "LAD23",
        "sex", "persons", "date", date, "type", type, "annual_births", births, "interval_lower",
        births - around, "interval_upper", births + around), "");
  }
}
