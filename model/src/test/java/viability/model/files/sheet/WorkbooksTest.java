package viability.model.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.model.trace.Loaded;

final class WorkbooksTest {

  @TempDir
  private Path folder;

  @Test
  void readsDatesFormulasErrorsAndHiddenSheetsOfNewWorkbooks() throws IOException {
    holdsTheExample(open("a.xlsx", example(new XSSFWorkbook())));
  }

  @Test
  void readsTheSameOfOldWorkbooks() throws IOException {
    holdsTheExample(open("a.xls", example(new HSSFWorkbook())));
  }

  @Test
  void theFirstBytesCountAndNotTheName() throws IOException {
    holdsTheExample(open("a.csv", example(new XSSFWorkbook())));
  }

  @Test
  void aPasswordIsAskedForAndUsed() throws IOException, GeneralSecurityException {
    byte[] locked = locked(example(new XSSFWorkbook()), "lampshade");

    assertThat(open("a.xlsx", locked).findings()).singleElement()
        .satisfies(stop -> assertThat(stop.message()).contains("password"));
    assertThat(Workbooks.open(folder.resolve("a.xlsx"), "wrong").stopped()).isTrue();
    holdsTheExample(Workbooks.open(folder.resolve("a.xlsx"), "lampshade"));
  }

  @Test
  void readsTheTablesInsideAZip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("extract/schools.csv"));
      zip.write("URN;Name\n1;\"A;B\"\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("readme.md"));
      zip.write(1);
    }
    Sheet sheet = open("Results.zip", bytes.toByteArray()).value().getFirst();

    assertThat(sheet.text(1, 1)).isEqualTo("A;B");
    assertThat(sheet.place(1, 1)).hasToString("Results.zip!extract/schools.csv!B2");
  }

  @Test
  void textIsReadInTheEncodingItIsIn() throws IOException {
    String name = "École St Mary’s";
    assertThat(first(("\ufeff" + name + ",1").getBytes(StandardCharsets.UTF_8))).isEqualTo(name);
    assertThat(first((name + ",1").getBytes(StandardCharsets.UTF_8))).isEqualTo(name);
    assertThat(first((name + ",1").getBytes(Charset.forName("windows-1252")))).isEqualTo(name);
    assertThat(first((name + "\t1").getBytes(StandardCharsets.UTF_16))).isEqualTo(name);
  }

  @Test
  void whatCannotBeReadIsStoppedWithACure() throws IOException {
    byte[] whole = example(new XSSFWorkbook());
    for (byte[] bad : List.of(new byte[0], "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
        "<html><table>".getBytes(StandardCharsets.UTF_8),
        java.util.Arrays.copyOf(whole, whole.length / 2), new byte[]{1, 2, 3, 0, 4},
        ",,\n,,\n".getBytes(StandardCharsets.UTF_8))) {
      Loaded<List<Sheet>> opened = open("bad.xlsx", bad);
      assertThat(opened.stopped()).isTrue();
      assertThat(opened.findings().getFirst().cure()).isNotBlank();
    }
    assertThat(Workbooks.open(folder.resolve("none.csv")).stopped()).isTrue();
  }

  private String first(byte[] bytes) throws IOException {
    return open("t.csv", bytes).value().getFirst().text(0, 0);
  }

  private Loaded<List<Sheet>> open(String name, byte[] bytes) throws IOException {
    return Workbooks.open(Files.write(folder.resolve(name), bytes));
  }

  private static void holdsTheExample(Loaded<List<Sheet>> opened) {
    assertThat(opened.findings()).isEmpty();
    Sheet sheet = opened.value().getFirst();
    assertThat(sheet.name()).isEqualTo("Plan");
    assertThat(sheet.height()).isEqualTo(3);
    assertThat(sheet.cell(1, 0)).isEqualTo(new Cell.Text("words"));
    assertThat(sheet.text(1, 1)).isEqualTo("3");
    assertThat(sheet.cell(1, 2)).isEqualTo(new Cell.Day(LocalDate.of(2025, 1, 16)));
    assertThat(sheet.cell(1, 3)).isInstanceOf(Cell.Broken.class);
    assertThat(sheet.text(1, 4)).isEqualTo("-12.5");
    assertThat(sheet.text(2, 1)).isEqualTo("#REF!");
    assertThat(opened.value().get(1).hidden()).isTrue();
  }

  private static byte[] example(Workbook book) throws IOException {
    var sheet = book.createSheet("Plan");
    var row = sheet.createRow(1);
    row.createCell(0).setCellValue(" words ");
    row.createCell(1).setCellFormula("1+2");
    var dates = book.createCellStyle();
    dates.setDataFormat(book.createDataFormat().getFormat("mmm yyyy"));
    row.createCell(2).setCellValue(LocalDate.of(2025, 1, 16));
    row.getCell(2).setCellStyle(dates);
    row.createCell(3).setCellFormula("1/0");
    row.createCell(4).setCellValue(-12.5);
    sheet.createRow(2).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
    book.createSheet("Secret").createRow(0).createCell(0).setCellValue(1);
    book.setSheetHidden(1, true);
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return bytes(book);
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    return bytes.toByteArray();
  }

  private static byte[] locked(byte[] plain, String password)
      throws IOException, GeneralSecurityException {
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (var out = encryptor.getDataStream(system)) {
        out.write(plain);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      system.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
