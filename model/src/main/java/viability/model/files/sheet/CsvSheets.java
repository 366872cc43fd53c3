package viability.model.files.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// Reads comma, semicolon or tab separated text; row `n` of the sheet is line `n + 1` of the file.
///
/// Encoding: UTF-8 or UTF-16 where a byte order mark says so, else strict UTF-8, else windows-1252,
/// in which the department's own files come.
final class CsvSheets {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SEPARATORS = ",;\t";
  private static final int LOOKED_AT = 30;

  private CsvSheets() {}

  static List<Sheet> read(String file, String name, byte[] bytes) throws IOException {
    String text = decode(bytes);
    Grid grid = new Grid();
    try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(text))
        .skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        grid.put((int) Math.min(row.getStartingLineNumber() - 1, Limits.ROWS),
            row.getFields().stream().map(Cell::of).toList());
      }
    } catch (CsvParseException malformed) {
      throw new Unreadable(
          "Its text cannot be divided into columns: " + malformed.getMessage() + ".",
          "Open it in a spreadsheet, check it, and save it again as XLSX or CSV.");
    }
    return List.of(grid.sheet(file, name, false));
  }

  private static String decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE)
        && bytes[0] + bytes[1] == -3) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      text = new String(bytes, WINDOWS);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /// The separator that occurs most, outside quotes, in the first lines; a comma where none does.
  private static char separator(String text) {
    String head = String.join("\n", text.lines().limit(LOOKED_AT).toList()).replaceAll("\"[^\"]*\"",
        "");
    return (char) (int) SEPARATORS.chars().boxed()
        .max(Comparator.comparingLong((Integer each) -> count(head, each))).orElseThrow();
  }

  private static long count(String text, int wanted) {
    return text.chars().filter(each -> each == wanted).count();
  }
}
