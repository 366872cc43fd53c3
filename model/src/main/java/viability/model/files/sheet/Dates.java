package viability.model.files.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/// Turns the day numbers of workbooks into dates.
final class Dates {

  private Dates() {}

  /// The date of a day number, counted from 1900 or from 1904; a number that is no day stays one.
  static Cell cell(double number, boolean from1904) {
    LocalDateTime time = number >= 1 && number < 200_000
        ? DateUtil.getLocalDateTime(number, from1904)
        : null;
    return time == null
        ? new Cell.Numeric(BigDecimal.valueOf(number))
        : new Cell.Day(time.toLocalDate());
  }
}
