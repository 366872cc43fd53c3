package viability.model.files.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The files inside a ZIP, unzipped within [Limits] whatever sizes they claim. Their names are
/// words to show, never paths to write to.
final class ZipParts implements AutoCloseable {

  private static final String CURE = "Unzip it, and load only the files you need.";

  private final ZipFile zip;
  /// Text is read twice, once to find its encoding.
  private long left = 2 * Limits.BYTES;

  private ZipParts(ZipFile zip) {
    this.zip = zip;
  }

  static ZipParts of(Content content) throws IOException {
    return new ZipParts(ZipFile.builder().setSeekableByteChannel(content.channel()).get());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  boolean isWorkbook() {
    return entries().stream().anyMatch(entry -> entry.getName().matches("(?i)/?xl/workbook.*"));
  }

  /// A part of a workbook by its name, whatever its capitals; empty where there is none.
  Optional<InputStream> part(String name) throws IOException {
    for (ZipArchiveEntry entry : entries()) {
      if (entry.getName().replaceAll("^/", "").equalsIgnoreCase(name)) {
        return Optional.of(open(entry));
      }
    }
    return Optional.empty();
  }

  /// The names of the tables (CSV, TXT, XLSX, XLS) in the ZIP.
  List<String> tables() throws Unreadable {
    List<String> names = entries().stream().map(ZipArchiveEntry::getName).filter(ZipParts::isTable)
        .toList();
    if (names.size() > Limits.MEMBERS) {
      throw new Unreadable(Limits.tooLarge("files", Limits.MEMBERS), CURE);
    }
    return names;
  }

  Content table(String name) {
    return () -> open(zip.getEntry(name));
  }

  private List<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntries());
  }

  private static boolean isTable(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.matches(".*\\.(csv|txt|tsv|xlsx|xlsm|xls)") && !plain.contains("__macosx")
        && !plain.matches("(.*/)?\\._.*");
  }

  private InputStream open(ZipArchiveEntry entry) throws IOException {
    if ((entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)
        || !zip.canReadEntryData(entry)) {
      throw new Unreadable("It is zipped in a way this program does not know, or with a password.",
          "Unzip it, and load the files in it.");
    }
    return new FilterInputStream(zip.getInputStream(entry)) {
      @Override
      public int read() throws IOException {
        return spend(super.read());
      }

      @Override
      public int read(byte[] into, int at, int length) throws IOException {
        int read = super.read(into, at, length);
        spend(read);
        return read;
      }
    };
  }

  private int spend(int bytes) throws Unreadable {
    left -= Math.max(1, bytes);
    if (left < 0) {
      throw new Unreadable(Limits.tooLarge("MB once unzipped", Limits.BYTES >> 20), CURE);
    }
    return bytes;
  }
}
