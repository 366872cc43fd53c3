package viability.model.files.sheet;

import java.io.IOException;

/// Reads the rows of one sheet of a workbook into a grid.
final class XlsxRows {

  private final Xml xml;
  private final XlsxStyles styles;
  private final SharedText shared;
  private final Store store;
  private final Grid grid;
  private int row = -1;
  private int column = -1;
  private String type = "";
  private String style = "";
  private boolean formula;
  private int value;

  XlsxRows(Xml xml, XlsxStyles styles, SharedText shared, Store store, Grid grid) {
    this.xml = xml;
    this.styles = styles;
    this.shared = shared;
    this.store = store;
    this.grid = grid;
  }

  void read() throws IOException {
    while (xml.next() && !xml.ends("sheetData")) {
      if (xml.isStart()) {
        start();
      } else if (xml.ends("c")) {
        boolean unsaved = formula && value == Store.BLANK && !type.equals("str");
        grid.put(column, unsaved ? store.broken(Cell.unsaved().text()) : value);
      } else if (xml.ends("row")) {
        grid.endRow(row);
      }
    }
  }

  private void start() throws IOException {
    switch (xml.name()) {
      case "row" -> {
        row = number(xml.attribute("r"), row + 2) - 1;
        column = -1;
      }
      case "c" -> {
        column = column(xml.attribute("r"), column + 1);
        type = xml.attribute("t");
        style = xml.attribute("s");
        formula = false;
        value = Store.BLANK;
      }
      case "f" -> {
        formula = true;
        xml.text();
      }
      case "v" -> value = value(xml.text());
      case "is" -> value = inline();
      default -> {
      }
    }
  }

  private int value(int length) throws IOException {
    String shown = type.isEmpty() || type.equals("n")
        ? ""
        : new String(xml.characters(), 0, length).strip();
    return switch (type) {
      case "", "n" -> styles.isDate(style) ? date(length) : store.number(xml.characters(), length);
      case "s" -> {
        int number = shared.number(number(shown, -1));
        yield number < 0 ? store.broken("a text that is not in the workbook") : number;
      }
      case "b" -> store.text(shown.equals("1") ? "true" : "false");
      case "e" -> store.broken(shown);
      case "d" -> store.text(shown.replaceAll("T.*", ""));
      default -> formula && shown.startsWith("#") ? store.broken(shown) : store.text(shown);
    };
  }

  private int date(int length) throws IOException {
    int number = store.number(xml.characters(), length);
    return store.cell(number) instanceof Cell.Numeric(var value)
        && Dates.cell(value.doubleValue(), styles.from1904()) instanceof Cell.Day(var day)
            ? store.day(day)
            : number;
  }

  /// Text that stands in the cell itself, in one run or several.
  private int inline() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (xml.next() && !xml.ends("is")) {
      if (xml.starts("rPh") || xml.ends("rPh")) {
        phonetic = xml.isStart();
      } else if (xml.starts("t") && !phonetic) {
        int more = xml.text();
        text.append(xml.characters(), 0, more);
      }
      text.setLength(Math.min(text.length(), Limits.CELL));
    }
    return store.text(text.toString());
  }

  private static int number(String written, int otherwise) {
    return written.length() < 10 && written.matches("\\d+") ? Integer.parseInt(written) : otherwise;
  }

  /// The column of a cell's address, such as 27 for AB3; beyond every limit where it has more than
  /// three letters.
  private static int column(String address, int otherwise) {
    int column = 0;
    int letters = 0;
    while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
      int letter = Character.toUpperCase(address.charAt(letters)) - 'A' + 1;
      column = letters < 3 && letter <= 26 ? column * 26 + letter : Limits.COLUMNS + 1;
      letters++;
    }
    return letters == 0 ? otherwise : column - 1;
  }
}
