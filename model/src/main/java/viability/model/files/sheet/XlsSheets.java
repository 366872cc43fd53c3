package viability.model.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// Reads XLS, the workbooks of Excel 97 to 2003, formulas by their saved results.
final class XlsSheets {

  private final Store store;

  private XlsSheets(Store store) {
    this.store = store;
  }

  /// Adds the sheets of a workbook; `inside` is its name within a ZIP and ends in `/`, else is
  /// empty. An empty password opens an unprotected workbook.
  static void read(Book book, String inside, byte[] bytes, String password) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        Grid grid = book.grid();
        new XlsSheets(book.store()).read(workbook.getSheetAt(i), grid);
        book.add(inside + workbook.getSheetName(i), hidden, grid);
      }
    } catch (EncryptedDocumentException _) {
      throw Unreadable.locked(password);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private void read(org.apache.poi.ss.usermodel.Sheet sheet, Grid grid) throws Unreadable {
    for (Row row : sheet) {
      for (var cell : row) {
        grid.put(cell.getColumnIndex(), number(cell));
      }
      grid.endRow(row.getRowNum());
    }
  }

  private int number(org.apache.poi.ss.usermodel.Cell cell) throws Unreadable {
    CellType type = cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
    return switch (type) {
      case NUMERIC -> numeric(cell);
      case STRING -> store.text(cell.getStringCellValue());
      case BOOLEAN -> store.text(String.valueOf(cell.getBooleanCellValue()));
      case ERROR -> store.broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case BLANK, FORMULA, _NONE -> Store.BLANK;
    };
  }

  private int numeric(org.apache.poi.ss.usermodel.Cell cell) throws Unreadable {
    double value = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell)
        && Dates.cell(value, false) instanceof Cell.Day(var day)) {
      return store.day(day);
    }
    char[] digits = (value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value)).toCharArray();
    return store.number(digits, digits.length);
  }
}
