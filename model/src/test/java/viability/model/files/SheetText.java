package viability.model.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import viability.model.files.sheet.Cell;
import viability.model.files.sheet.Sheet;
import viability.model.files.sheet.TestSheets;

/// Sheets written out in a test: a line a row, cells between bars, plain numbers as numbers.
public final class SheetText {

  private SheetText() {}

  public static Sheet sheet(String file, String name, String text) {
    List<List<Cell>> rows = text.lines()
        .map(line -> Arrays.stream(line.split("\\|")).map(SheetText::cell).toList()).toList();
    return TestSheets.of(file, name, rows);
  }

  private static Cell cell(String text) {
    String plain = text.strip();
    return plain.matches("-?\\d+(\\.\\d+)?")
        ? new Cell.Numeric(new BigDecimal(plain))
        : Cell.of(plain);
  }
}
