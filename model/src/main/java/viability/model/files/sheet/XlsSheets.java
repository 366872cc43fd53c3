package viability.model.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

  private XlsSheets() {}

  /// The sheets of a workbook; `inside` is its name within a ZIP and ends in `/`, else is empty. An
  /// empty password opens an unprotected workbook.
  static List<Sheet> read(String file, String inside, byte[] bytes, String password)
      throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        sheets.add(grid(book.getSheetAt(i)).sheet(file, inside + book.getSheetName(i), hidden));
      }
      return sheets;
    } catch (EncryptedDocumentException _) {
      throw Unreadable.locked(password);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static Grid grid(org.apache.poi.ss.usermodel.Sheet sheet) throws Unreadable {
    Grid grid = new Grid();
    for (Row row : sheet) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < row.getLastCellNum(); column++) {
        var cell = row.getCell(column);
        cells.add(cell == null ? Cell.blank() : cell(cell));
      }
      grid.put(row.getRowNum(), cells);
    }
    return grid;
  }

  private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type = cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
    return switch (type) {
      case NUMERIC -> DateUtil.isCellDateFormatted(cell)
          ? Dates.cell(cell.getNumericCellValue(), false)
          : new Cell.Numeric(BigDecimal.valueOf(cell.getNumericCellValue()));
      case STRING -> Cell.of(cell.getStringCellValue());
      case BOOLEAN -> Cell.of(String.valueOf(cell.getBooleanCellValue()));
      case ERROR -> new Cell.Broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case BLANK, FORMULA, _NONE -> Cell.blank();
    };
  }
}
