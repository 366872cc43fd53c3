package viability.app.sample;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import viability.model.units.Money;

/// A sheet filled from the top, as a school office would: bold headings, amounts in pounds.
final class OfficeSheet {

  private static final String POUNDS = "£#,##0.00;[Red]-£#,##0.00";

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet;
  private final CellStyle money = style(POUNDS, false);
  private final CellStyle total = style(POUNDS, true);
  private final CellStyle heading = style("General", true);

  OfficeSheet(String name, List<Integer> widths) {
    sheet = book.createSheet(name);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * 256);
    }
  }

  /// The workbook with its formulas worked out.
  XSSFWorkbook finished() {
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return book;
  }

  Row next() {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }

  /// The row filled last, as formulas count: from 1.
  int row() {
    return sheet.getPhysicalNumberOfRows();
  }

  void headings(List<String> words) {
    Row row = next();
    for (int column = 0; column < words.size(); column++) {
      heading(row, column, words.get(column));
    }
  }

  void heading(Row row, int column, String words) {
    Cell cell = row.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(heading);
  }

  void pounds(Row row, int column, Money amount) {
    Cell cell = row.createCell(column);
    cell.setCellValue(amount.toPounds().doubleValue());
    cell.setCellStyle(money);
  }

  void formula(Row row, int column, String formula) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellStyle(total);
  }

  private CellStyle style(String format, boolean bold) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    if (bold) {
      Font font = book.createFont();
      font.setBold(true);
      style.setFont(font);
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }
}
