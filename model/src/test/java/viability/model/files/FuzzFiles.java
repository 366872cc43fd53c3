package viability.model.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A small sound file of every format, in every container, each called by its format.
final class FuzzFiles {

  static final String PASSWORD = "lampshade";

  private static final String BUDGET = """
      School: Elmfield

      Code,Line,2025-26 outturn,2026-27 budget
      OB01,Opening,60000,51000
      I01,Share,1200000,1150000
      I03,Needs,100000,90000
      I05,Premium,90000.55,"£85,000"
      E01,Teachers,700000,690000
      E03,Support,300000,310000
      E20,ICT,300,300
      E20A,Wires,300,(300)
      E16,Energy,40000,1500-
      E26,Agency,c,24000
      """;

  private FuzzFiles() {}

  static byte[] roll() {
    return bytes("""
        School,URN,Year,N2,R,Y1,Y2,Total
        Elmfield,100001,Oct 2023,20,30,29,28,107
        Elmfield,100001,Oct 2024,18,28,30,29,105
        Northgate,100002,Oct 2024,z,15,14,16,45
        """);
  }

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts(files);
    files.put("census-school.csv", census("girls", "boys", "part-time"));
    files.put("census-school c.csv", census("female", "male", "Part time"));
    files.put("roll-table.csv", roll());
    files.put("roll-table utf16.csv", new String(roll(), StandardCharsets.UTF_8).replace(',', '\t')
        .getBytes(StandardCharsets.UTF_16));
    files.put("budget-sheet.xlsx", book(new XSSFWorkbook(), BUDGET));
    files.put("budget-sheet old.xls", book(new HSSFWorkbook(), BUDGET));
    files.put("budget-sheet locked.xlsx", locked(book(new XSSFWorkbook(), BUDGET)));
    files.put("roll-table.xlsx",
        book(new XSSFWorkbook(), new String(roll(), StandardCharsets.UTF_8)));
    byte[] gias = files.getOrDefault("gias.csv", new byte[0]);
    files.put("gias.zip", zip("extract/edubasealldata.csv", gias));
    return files;
  }

  private static void texts(Map<String, byte[]> files) {
    files.put("gias.csv", bytes(
        """
            URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),SchoolCapacity,NumberOfPupils,Easting
            100001,202,Camden,2019,Elmfield d’Arc,Open,Primary,432,350,528230
            100002,202,Camden,2020,Northgate,Closed,Primary,,,1
            """));
    files.put("gias-links.csv", bytes("""
        URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
        100001,100002,Northgate,Predecessor - merged,01-09-2024
        100002,100001,Elmfield,Successor,2024-09-01
        """));
    files.put("finance-return 2024-25.csv", bytes(
        """
            LEAEstab,URN,School Name,Period covered by return,Lead school in federation,OB01,I01,I02,I05,I08a,E01,E02,E20A,E28a,B01,"Total Income: I01:I18 - E30"
            2022019,100001,Elmfield,12,0,1,100,NULL,5,1,50,1,2,3,51,106
            2022020.0,100002,Northgate,7,2022019,1,100,2,5,1,50,1,2,3,51.5,108
            """));
    files.put("budget-sheet.csv", bytes(BUDGET));
    files.put("forecasts.csv", bytes("""
        time_period,la_name,planning_area_code,planning_area_name,nc_year_group,pupil_forecast
        202526,Camden,2020001,North,Reception,300
        """));
    files.put("capacity.csv", bytes("""
        time_period,school_urn,school_name,school_places
        202425,100001,Elmfield,210
        202425,100001,Elmfield,120
        202425,100002,Northgate,z
        """));
    files.put("workforce.csv", bytes("""
        Title

        URN,School Name,Total Number of Teachers (FTE)
        100001,Elmfield,18.6
        100002,Northgate,c
        """));
    files.put("census-authority.csv", bytes("""
        time_period,old_la_code,la_name,ncyear,full_time,part_time,headcount
        202425,202,Camden,Reception,1300,10,1310
        """));
    files.put("births.csv", bytes("""
        gss_name,sex,date,type,annual_births
        Camden,persons,2021-07-01,actual,2300
        Camden,persons,2022-07-01,actual,2194
        """));
    files.put("births wide.csv",
        bytes("Live births\nArea name,2021,2022,2023\nCamden,\"2,300\",2194,:\n"));
    files.put("staff.csv", bytes("""
        School: Elmfield
        Name,Role,FTE,Hours,Start,End,Total cost
        Jo,Headteacher,1,32.5,01/09/2015,31/08/2027,101250
        Sam,Teacher,60%,20,,,38000
        """));
  }

  private static byte[] census(String girls, String boys, String part) {
    StringBuilder headings = new StringBuilder(
        "time_period,urn,laestab,school_name,phase_type_grouping,headcount of pupils");
    StringBuilder row = new StringBuilder("202324,100001,2022019,Elmfield,Primary,28");
    StringBuilder without = new StringBuilder("202324,100002,2022020,Château,Independent,9");
    for (String group : new String[]{"Early 1", "Nursery 1", "Reception", "Year group 1",
        "Year group 2", "Year group 3", "Year group not followed"}) {
      for (String who : new String[]{part + " " + girls, part + " " + boys, "Full time " + girls,
          "Full time " + boys}) {
        headings.append(',').append(who).append(' ').append(group);
        row.append(",1");
        without.append(",z");
      }
    }
    return (headings + "\n" + row + "\n" + without + "\n")
        .getBytes(Charset.forName("windows-1252"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] book(Workbook book, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (book) {
      var sheet = book.createSheet("Sheet1");
      int at = 0;
      for (String line : text.split("\n", -1)) {
        var row = sheet.createRow(at++);
        String[] cells = line.replace("\"£85,000\"", "85000").split(",", -1);
        for (int column = 0; column < cells.length; column++) {
          if (cells[column].matches("\\d+(\\.\\d+)?")) {
            row.createCell(column).setCellValue(Double.parseDouble(cells[column]));
          } else {
            row.createCell(column).setCellValue(cells[column]);
          }
        }
      }
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] locked(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard, CipherAlgorithm.aes128, null, 128,
          16, null).getEncryptor();
      encryptor.confirmPassword(PASSWORD);
      try (var out = encryptor.getDataStream(system)) {
        out.write(plain);
      }
      system.writeFilesystem(bytes);
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
