package viability.model.files.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Files made to crash a reader, to fill its memory or to lead it elsewhere.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostileFilesTest {

  private static final String MB_OF_NOTHING = " ".repeat(1 << 20);

  @TempDir
  private Path folder;

  @Test
  void aZipThatUnzipsToMoreThanIsReadIsStopped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("roll.csv"));
      for (int i = 0; i < 900; i++) {
        zip.write(MB_OF_NOTHING.getBytes(UTF_8));
      }
    }

    assertThat(stop("bomb.zip", bytes.toByteArray()))
        .contains("more than 400 MB once unzipped, more than this program reads");
  }

  @Test
  void aTextWithoutEndIsStopped() throws IOException {
    String open = "Year,R,Y1\n2024,\"30,29\n" + "2025,28,27\n".repeat(10_000);

    assertThat(stop("roll.csv", open.getBytes(UTF_8))).contains("On line 2 a quotation mark");
  }

  @Test
  void anEntityOfAnotherFileIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String typed = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"ha\">"
        + "<!ENTITY b \"&a;&a;&a;\">]>";
    Loaded<List<Sheet>> opened = open("a.xlsx",
        workbook("<row r=\"1\"><c r=\"A1\"><v>5</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>",
            typed + "<sst><si><t>&x;&b;</t></si></sst>"));

    assertThat(opened.stopped() || !shown(opened).contains("secret")).isTrue();
  }

  @Test
  void addressesAndPlacesBeyondTheSheetTakeNoMemory() throws IOException {
    Loaded<List<Sheet>> opened = open("a.xlsx",
        workbook("<row r=\"1\"><c r=\"A1\"><v>5</v></c><c r=\"ZZZZZZ1\"><v>6</v></c>"
            + "<c r=\"B1\" t=\"s\"><v>2000000000</v></c></row>"
            + "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"
            + "<row r=\"99999999999\"><c><v>1</v></c></row>", "<sst/>"));

    Sheet sheet = opened.value().getFirst();
    assertThat(sheet.width()).isEqualTo(2);
    assertThat(sheet.text(0, 0)).isEqualTo("5");
    assertThat(sheet.cell(0, 1)).isInstanceOf(Cell.Broken.class);
    assertThat(opened.findings()).singleElement()
        .satisfies(doubt -> assertThat(doubt.message()).contains("beyond row 1,048,576"));
  }

  @Test
  void columnsBeyondThoseReadAreSaid() throws IOException {
    Loaded<List<Sheet>> opened = open("a.xlsx", workbook(
        "<row r=\"1\"><c r=\"A1\"><v>5</v></c><c r=\"XFD1\"><v>6</v></c></row>", "<sst/>"));

    assertThat(opened.findings()).extracting(Finding::message).containsExactly(
        "This sheet goes on beyond column AMJ (1,024), and what stands there is" + " not read.");
  }

  @Test
  void aMillionEmptyRowsAreNothing() throws IOException {
    StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>");
    for (int row = 2; row <= 1_048_576; row++) {
      rows.append("<row/>");
    }
    Loaded<List<Sheet>> opened = open("a.xlsx", workbook(rows.toString(), "<sst/>"));

    assertThat(opened.findings()).isEmpty();
    assertThat(opened.value().getFirst().height()).isEqualTo(1);
  }

  @Test
  void numbersBeyondSenseAreBroken() throws IOException {
    Sheet sheet = open("a.xlsx",
        workbook(
            "<row r=\"1\"><c><v>1e308</v></c><c><v>NaN</v></c>"
                + "<c><v>1E+2000000000</v></c><c><v>" + "9".repeat(5000) + "</v></c></row>",
            "<sst/>"))
        .value().getFirst();

    assertThat(sheet.text(0, 0)).hasSize(309);
    assertThat(sheet.row(0).skip(1)).hasSize(3).allMatch(Cell.Broken.class::isInstance);
  }

  @Test
  void aFormulaWithoutASavedResultIsFlaggedAndOneThatGivesNothingIsBlank() throws IOException {
    Sheet sheet = open("a.xlsx",
        workbook("<row r=\"1\"><c><f>A2</f><v></v></c>"
            + "<c t=\"str\"><f>A2</f><v></v></c><c><f>A2</f><v>7</v></c></row>", "<sst/>"))
        .value().getFirst();

    assertThat(sheet.cell(0, 0)).isEqualTo(Cell.unsaved());
    assertThat(sheet.cell(0, 1).isBlank()).isTrue();
    assertThat(sheet.text(0, 2)).isEqualTo("7");
  }

  @Test
  void theNamesInAZipAreWordsAndNotPaths() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../out.csv"));
      zip.write("a,b\n1,2\n".getBytes(UTF_8));
    }

    assertThat(open("a.zip", bytes.toByteArray()).value().getFirst().name())
        .isEqualTo("../../out.csv");
    assertThat(folder.resolve("../../out.csv")).doesNotExist();
  }

  private static String shown(Loaded<List<Sheet>> opened) {
    Sheet sheet = opened.value().getFirst();
    return sheet.text(0, 0) + sheet.text(0, 1);
  }

  private String stop(String name, byte[] bytes) throws IOException {
    Loaded<List<Sheet>> opened = open(name, bytes);
    assertThat(opened.stopped()).isTrue();
    return opened.findings().getFirst().message();
  }

  private Loaded<List<Sheet>> open(String name, byte[] bytes) throws IOException {
    return Workbooks.open(Files.write(folder.resolve(name), bytes));
  }

  /// The least that is a workbook: one sheet with these rows, and these shared texts.
  private static byte[] workbook(String rows, String shared) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>"
          + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet1.xml\"/>"
              + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"/xl/shared.xml\"/>"
              + "</Relationships>");
      part(zip, "xl/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
      part(zip, "xl/shared.xml", shared);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
  }
}
