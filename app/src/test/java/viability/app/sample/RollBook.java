package viability.app.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import viability.model.school.YearGroup;

/// A school office's own table of pupils by year group and January: years down the side in a new
/// workbook, or across the top in an old one.
final class RollBook {

  private static final List<Integer> JANUARIES = IntStream
      .rangeClosed(Borough.FIRST_JANUARY, Borough.LAST_JANUARY).boxed().toList();

  private RollBook() {}

  static void write(Borough borough, String school, Path folder) {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet sheet = started(book, school, "Number on roll");
    Sketch sketch = borough.school(school);
    Row header = sheet.createRow(2);
    header.createCell(0).setCellValue("Census");
    sketch.yearGroups().forEach(group -> append(header, group.name()));
    append(header, "Total");
    JANUARIES.forEach(january -> {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() + 1);
      row.createCell(0).setCellValue("January " + january);
      SortedMap<YearGroup, Integer> roll = borough.roll(sketch, january);
      roll.values().forEach(pupils -> append(row, pupils));
      append(row, sum(roll));
    });
    Books.save(book, folder.resolve(Marlowe.shortName(school) + " pupil numbers.xlsx"));
  }

  static void writeAcross(Borough borough, String school, Path folder) {
    HSSFWorkbook book = new HSSFWorkbook();
    Sheet sheet = started(book, school, "Pupils");
    Sketch sketch = borough.school(school);
    Row header = sheet.createRow(2);
    header.createCell(0).setCellValue("Year group");
    JANUARIES.forEach(january -> append(header, "Jan " + january));
    sketch.yearGroups().forEach(group -> {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() + 1);
      row.createCell(0).setCellValue(group.words());
      JANUARIES
          .forEach(january -> append(row, borough.roll(sketch, january).getOrDefault(group, 0)));
    });
    Row total = sheet.createRow(sheet.getPhysicalNumberOfRows() + 1);
    total.createCell(0).setCellValue("TOTAL");
    JANUARIES.forEach(january -> append(total, sum(borough.roll(sketch, january))));
    Books.save(book, folder.resolve(Marlowe.shortName(school) + " pupil numbers.xls"));
  }

  /// A sheet with a title row and an empty row below it.
  private static Sheet started(Workbook book, String school, String name) {
    Sheet sheet = book.createSheet(name);
    sheet.createRow(0).createCell(0).setCellValue(school + ": pupils at the January census");
    sheet.setColumnWidth(0, 16 * 256);
    return sheet;
  }

  private static int sum(SortedMap<YearGroup, Integer> roll) {
    return roll.values().stream().mapToInt(pupils -> pupils).sum();
  }

  private static void append(Row row, String words) {
    row.createCell(row.getLastCellNum()).setCellValue(words);
  }

  private static void append(Row row, int number) {
    row.createCell(row.getLastCellNum()).setCellValue(number);
  }
}
