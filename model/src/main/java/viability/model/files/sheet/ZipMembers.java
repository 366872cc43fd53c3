package viability.model.files.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files inside a ZIP, unzipped within [Limits] whatever sizes they claim.
record ZipMembers(Map<String, byte[]> tables, boolean isWorkbook, boolean isOpenDocument) {

  private static final String CURE = "Unzip it, and load only the files you need.";

  /// The tables (CSV, TXT, XLSX, XLS) in a ZIP; none are kept where the ZIP is a workbook itself.
  static ZipMembers of(byte[] bytes) throws IOException {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    long left = Limits.BYTES;
    boolean workbook = false;
    boolean open = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        workbook |= entry.getName().startsWith("xl/");
        open |= entry.getName().equals("content.xml");
        byte[] content = zip.readNBytes((int) left + 1);
        left -= content.length;
        if (left < 0) {
          throw new Unreadable(Limits.tooLarge("MB once unzipped", Limits.BYTES >> 20), CURE);
        }
        if (isTable(entry.getName())) {
          tables.put(entry.getName(), content);
        }
      }
    }
    if (tables.size() > Limits.MEMBERS) {
      throw new Unreadable(Limits.tooLarge("files", Limits.MEMBERS), CURE);
    }
    return new ZipMembers(tables, workbook, open);
  }

  private static boolean isTable(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.matches(".*\\.(csv|txt|tsv|xlsx|xlsm|xls)") && !plain.startsWith("__macosx");
  }
}
