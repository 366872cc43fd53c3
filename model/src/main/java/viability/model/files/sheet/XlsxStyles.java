package viability.model.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/// Which styles of a workbook show a number as a date.
record XlsxStyles(BitSet dates, boolean from1904) {

  static XlsxStyles read(Optional<InputStream> part, boolean from1904) throws IOException {
    BitSet dates = new BitSet();
    if (part.isPresent()) {
      try (Xml xml = Xml.of(part.get())) {
        read(xml, dates);
      }
    }
    return new XlsxStyles(dates, from1904);
  }

  private static void read(Xml xml, BitSet dates) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    int style = 0;
    boolean inside = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        formats.putIfAbsent(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        inside = xml.isStart();
      } else if (inside && xml.starts("xf")) {
        int format = number(xml.attribute("numFmtId"));
        dates.set(style++, DateUtil.isADateFormat(format, formats.get(format)));
      }
    }
  }

  /// Whether cells of a style, by its number as written, are dates.
  boolean isDate(String style) {
    return !style.isEmpty() && dates.get(number(style));
  }

  private static int number(String written) {
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }
}
