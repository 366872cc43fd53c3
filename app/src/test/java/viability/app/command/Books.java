package viability.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Small workbooks for tests: a sheet of lines, cells between bars, plain numbers as numbers.
final class Books {

  private Books() {}

  /// A school's budget by finance code and its rolls, as a business manager keeps them.
  static Path school(Path folder, String name, int urn, String share) throws IOException {
    return write(folder.resolve(name + ".xlsx"), "Budget", """
        %s
        URN | %d
        Code | Description | 2024-25 outturn | 2025-26 budget
        I01 | Funds delegated | %s | %s
        I05 | Pupil premium | 98000.25 | 99000
        E01 | Teaching staff | 800000 | 810000
        E03 | Education support staff | 300000 | 305000
        E05 | Administrative staff | 90000 | 91000
        E16 | Energy | 30000 | 31000
        E19 | Learning resources | 40000 | 41000
        E28a | Bought-in services | 60000 | 61000
        B02 | Uncommitted balance | 50000.50 | 20000
        """.formatted(name, urn, share, share), "Rolls", """
        Year | R | Y1 | Y2 | Y3 | Y4 | Y5 | Y6
        October 2023 | 27 | 28 | 29 | 30 | 30 | 28 | 29
        October 2024 | 25 | 27 | 28 | 29 | 30 | 30 | 28
        """);
  }

  /// Writes sheets given as name, lines, name, lines.
  static Path write(Path file, String... sheets) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < sheets.length; i += 2) {
        fill(book.createSheet(sheets[i]), sheets[i + 1]);
      }
      book.write(out);
    }
    return file;
  }

  private static void fill(Sheet sheet, String lines) {
    int number = 0;
    for (String line : lines.lines().toList()) {
      Row row = sheet.createRow(number++);
      String[] cells = line.split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        set(row.createCell(column), cells[column].strip());
      }
    }
  }

  private static void set(Cell cell, String text) {
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }
}
