package viability.app.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Saves workbooks so that the same content makes the same file: fixed dates, fixed author.
final class Books {

  private static final LocalDateTime SAVED = LocalDateTime.of(2026, 6, 1, 9, 0);
  private static final String AUTHOR = "School Viability Planner sample data";

  private Books() {}

  static void save(XSSFWorkbook book, Path file) {
    try (book) {
      PackageProperties properties = book.getPackage().getPackageProperties();
      properties.setCreatorProperty(AUTHOR);
      properties.setCreatedProperty(SAVED + ":00Z");
      properties.setModifiedProperty(SAVED + ":00Z");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      Files.write(file, dated(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(file + " has no place for its properties", e);
    }
  }

  static void save(HSSFWorkbook book, Path file) {
    try (book; OutputStream out = Files.newOutputStream(file)) {
      book.createInformationProperties();
      book.getSummaryInformation().getFirstSection().setCodepage(CodePageUtil.CP_WINDOWS_1252);
      book.getSummaryInformation().setAuthor(AUTHOR);
      book.getDocumentSummaryInformation().getFirstSection()
          .setCodepage(CodePageUtil.CP_WINDOWS_1252);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same archive with every part dated alike: POI dates them now.
  private static byte[] dated(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(SAVED);
        out.putNextEntry(same);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }
}
