package viability.model.files.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;

/// Reads comma, semicolon or tab separated text; row `n` of the sheet is line `n + 1` of the file.
final class CsvSheets {

  private static final String SEPARATORS = ",;\t";
  private static final int LOOKED_AT = 1 << 15;

  private CsvSheets() {}

  static void read(Book book, String name, Content content) throws IOException {
    Grid grid = book.grid();
    char separator = separator(content);
    try (Reader text = Encoding.reader(content);
        CsvReader<Boolean> records = CsvReader.builder().fieldSeparator(separator)
            .skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(new Rows(book.store(), grid), text)) {
      records.forEach(_ -> {
      });
    } catch (CsvParseException | UncheckedIOException malformed) {
      throw reason(malformed);
    }
    book.add(name, false, grid);
  }

  private static IOException reason(Throwable malformed) {
    for (Throwable each = malformed; each != null; each = each.getCause()) {
      if (each instanceof Unreadable unreadable) {
        return unreadable;
      }
    }
    return new Unreadable("Its text cannot be divided into columns.",
        "Open it in a spreadsheet, check it, and save it again as XLSX or CSV.");
  }

  /// The separator that occurs most, outside quotes, in the first lines; a comma where none does.
  private static char separator(Content content) throws IOException {
    char[] start = new char[LOOKED_AT];
    int length = 0;
    try (Reader text = Encoding.reader(content)) {
      for (int read = 0; read >= 0
          && length < LOOKED_AT; read = text.read(start, length, LOOKED_AT - length)) {
        length += read;
      }
    }
    String head = new String(start, 0, length).replaceAll("\"[^\"]*\"", "");
    return (char) (int) SEPARATORS.chars().boxed()
        .max(Comparator.comparingLong((Integer each) -> count(head, each))).orElseThrow();
  }

  private static long count(String text, int wanted) {
    return text.chars().filter(each -> each == wanted).count();
  }

  /// Puts fields into a grid as they are found.
  private static final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final Store store;
    private final Grid grid;

    Rows(Store store, Grid grid) {
      this.store = store;
      this.grid = grid;
    }

    @Override
    protected void handleField(int column, char[] from, int start, int length, boolean quoted) {
      try {
        if (length > Limits.CELL) {
          throw new Unreadable("On line " + getStartingLineNumber()
              + " a quotation mark is opened and not closed, so the lines after it run together.",
              "Open it in a spreadsheet, close or remove the mark, and save it again.");
        }
        grid.put(column, store.text(from, start, length));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected Boolean buildRecord() {
      try {
        grid.endRow((int) Math.min(getStartingLineNumber() - 1, Limits.ROWS));
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
