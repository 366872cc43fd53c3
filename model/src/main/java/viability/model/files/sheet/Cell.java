package viability.model.files.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in one cell of a sheet.
public sealed interface Cell {

  /// Nothing, or spaces only.
  record Blank() implements Cell {}

  /// Text without leading and trailing spaces; every cell of a text file is one.
  record Text(String shown) implements Cell {}

  /// A number as it is stored, unformatted.
  record Numeric(BigDecimal value) implements Cell {}

  /// A number that the workbook shows as a date.
  record Day(LocalDate date) implements Cell {}

  /// A formula whose value is an error, such as `#REF!`, or was never saved.
  record Broken(String shown) implements Cell {}

  /// A cell with nothing in it.
  static Cell blank() {
    return new Blank();
  }

  /// A formula whose result was not saved with the workbook.
  static Cell unsaved() {
    return new Broken("a formula without a saved result");
  }

  /// A cell of text; blank where there is nothing but spaces.
  static Cell of(String text) {
    String plain = text.replace('\u00a0', ' ').strip();
    return plain.isEmpty() ? blank() : new Text(plain);
  }

  default boolean isBlank() {
    return this instanceof Blank;
  }

  /// The cell in words: whole numbers without a decimal point, dates as `2026-04-01`, blank
  /// as empty.
  default String text() {
    return switch (this) {
      case Blank _ -> "";
      case Text(String shown) -> shown;
      case Numeric(BigDecimal value) -> plain(value);
      case Day(LocalDate date) -> date.toString();
      case Broken(String shown) -> shown;
    };
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
