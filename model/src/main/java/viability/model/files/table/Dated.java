package viability.model.files.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.files.sheet.Cell;

/// Reads the date in a cell: a date of the workbook, `31-08-2024`, `31/08/2024`, `31/8/24`
/// or `2024-08-31`.
public final class Dated {

  private static final Pattern DAY_FIRST = Pattern
      .compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?: .*)?");
  private static final Pattern YEAR_FIRST = Pattern
      .compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

  private Dated() {}

  /// The date; empty where the cell holds none.
  public static Optional<LocalDate> of(Cell cell) {
    if (cell instanceof Cell.Day(LocalDate day)) {
      return Optional.of(day);
    }
    String text = cell.text();
    Matcher days = DAY_FIRST.matcher(text);
    if (days.matches()) {
      return date(days.group(3), days.group(2), days.group(1));
    }
    Matcher years = YEAR_FIRST.matcher(text);
    return years.matches()
        ? date(years.group(1), years.group(2), years.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = Integer.parseInt(year);
    try {
      return Optional.of(LocalDate.of(number < 100 ? 2000 + number : number,
          Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
