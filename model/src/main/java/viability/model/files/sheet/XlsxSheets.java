package viability.model.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads XLSX and XLSM: values as saved, formulas by their saved results. Nothing that a workbook
/// links to is followed, and no macro is looked at.
final class XlsxSheets {

  private static final String FOLDER = "xl/";

  /// A part that the workbook names, and what it is.
  private record Part(String type, String name) {}

  /// A sheet as the workbook lists it.
  private record Listed(String name, String id, boolean hidden) {}

  private final ZipParts parts;
  private final List<Listed> listed = new ArrayList<>();
  private boolean from1904;

  private XlsxSheets(ZipParts parts) {
    this.parts = parts;
  }

  /// Adds the sheets of a workbook; `inside` is its name within a ZIP and ends in `/`, else
  /// is empty.
  static void read(Book book, String inside, ZipParts parts) throws IOException {
    new XlsxSheets(parts).read(book, inside);
  }

  private void read(Book book, String inside) throws IOException {
    if (parts.has(FOLDER + "workbook.bin")) {
      throw new Unreadable("It is a binary workbook (XLSB).",
          "Open it in Excel and save it as XLSX: File, Save as.");
    }
    list();
    Map<String, Part> related = related();
    XlsxStyles styles = XlsxStyles.read(one(related, "styles"), from1904);
    SharedText shared = SharedText.read(one(related, "sharedStrings"), book.store());
    for (Listed sheet : listed) {
      Part part = related.getOrDefault(sheet.id, new Part("", ""));
      if (part.type.endsWith("/worksheet") || part.type.isEmpty()) {
        Grid grid = book.grid();
        try (Xml xml = Xml.of(required(part.name))) {
          new XlsxRows(xml, styles, shared, book.store(), grid).read();
        }
        book.add(inside + sheet.name, sheet.hidden, grid);
      }
    }
  }

  private void list() throws IOException {
    try (Xml xml = Xml.of(required(FOLDER + "workbook.xml"))) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          from1904 = xml.attribute("date1904").matches("1|true");
        } else if (xml.starts("sheet")) {
          listed.add(new Listed(xml.attribute("name"), xml.attribute("id"),
              xml.attribute("state").toLowerCase(java.util.Locale.ROOT).endsWith("hidden")));
        }
      }
    }
  }

  private Map<String, Part> related() throws IOException {
    Map<String, Part> related = new HashMap<>();
    try (Xml xml = Xml.of(required(FOLDER + "_rels/workbook.xml.rels"))) {
      while (xml.next()) {
        if (xml.starts("Relationship")) {
          String target = xml.attribute("Target");
          String name = target.startsWith("/") ? target.substring(1) : FOLDER + target;
          related.put(xml.attribute("Id"),
              new Part(xml.attribute("Type"), name.replace("xl/../", "")));
        }
      }
    }
    return related;
  }

  private Optional<InputStream> one(Map<String, Part> related, String type) throws IOException {
    for (Part part : related.values()) {
      if (part.type.endsWith("/" + type)) {
        return parts.part(part.name);
      }
    }
    return Optional.empty();
  }

  private InputStream required(String name) throws IOException {
    return parts.part(name).orElseThrow(() -> new IOException(name + " is missing"));
  }
}
