package viability.model.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Reads XLSX and XLSM: values as saved, formulas by their saved results.
final class XlsxSheets {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final boolean from1904;

  private XlsxSheets(boolean from1904) {
    this.from1904 = from1904;
  }

  /// The sheets of a workbook; `inside` is its name within a ZIP and ends in `/`, else is empty.
  static List<Sheet> read(String file, String inside, byte[] bytes) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes),
        WITH_FORMATS)) {
      XlsxSheets reading = new XlsxSheets(book.isDate1904());
      for (var each : book.getSheets().toList()) {
        boolean hidden = each.getVisibility() != SheetVisibility.VISIBLE;
        sheets.add(reading.grid(each).sheet(file, inside + each.getName(), hidden));
      }
    } catch (ExcelReaderException | UncheckedIOException damaged) {
      throw new IOException(damaged);
    }
    return sheets;
  }

  private Grid grid(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
    Grid grid = new Grid();
    try (Stream<Row> rows = sheet.openStream()) {
      Iterator<Row> each = rows.iterator();
      while (each.hasNext()) {
        Row row = each.next();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
          cells.add(row.getOptionalCell(column).map(this::cell).orElse(Cell.blank()));
        }
        grid.put(row.getRowNum() - 1, cells);
      }
    }
    return grid;
  }

  private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    Object value = cell.getValue();
    if (value == null) {
      return cell.getFormula() == null ? Cell.blank() : Cell.unsaved();
    }
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? Dates.cell(number.doubleValue(), from1904) : new Cell.Numeric(number);
    }
    String text = String.valueOf(value);
    boolean failed = cell.getFormula() != null && text.startsWith("#");
    return failed || cell.getType() == CellType.ERROR ? new Cell.Broken(text) : Cell.of(text);
  }

  private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
    Integer format = cell.getDataFormatId();
    return format != null && DateUtil.isADateFormat(format, cell.getDataFormatString());
  }
}
