package viability.model.files.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import viability.model.files.sheet.Sheet;

/// The row of a sheet that names its columns, and which column has which name, however it is
/// hyphenated or spaced. Names are asked for in [Wording#plain(String)] form.
public record Headings(Sheet sheet, int row, Map<String, Integer> columns) {

  /// How far down a heading row is looked for; published workbooks put up to nine rows above it.
  private static final int LOOKED_AT = 15;

  private static final String[] SCHOOL = {"urn", "school urn", "unique reference number", "laestab",
      "leaestab", "la estab", "school laestab", "dfe number", "dfe no", "dfe"};

  public Headings {
    columns = Map.copyOf(columns);
  }

  /// The first row that passes a test.
  public static Optional<Headings> find(Sheet sheet, Predicate<Headings> wanted) {
    return IntStream.range(0, Math.min(LOOKED_AT, sheet.height())).mapToObj(row -> of(sheet, row))
        .filter(wanted).findFirst();
  }

  private static Headings of(Sheet sheet, int row) {
    Map<String, Integer> columns = new HashMap<>();
    for (int column = 0; column < sheet.width(row); column++) {
      String name = Wording.plain(sheet.text(row, column));
      if (!name.isEmpty() && name.length() <= Wording.LONGEST) {
        columns.putIfAbsent(name, column);
      }
    }
    return new Headings(sheet, row, columns);
  }

  public boolean has(String... names) {
    return column(names).isPresent();
  }

  /// Whether a column gives the number of a school: its URN, or its authority's and its own.
  public boolean isOfSchools() {
    return has(SCHOOL);
  }

  /// The column of the first of these names that is there.
  public OptionalInt column(String... names) {
    for (String name : names) {
      Integer column = columns.get(name);
      if (column != null) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  /// The first column whose name starts so.
  public OptionalInt starting(String start) {
    return columns.entrySet().stream().filter(each -> each.getKey().startsWith(start))
        .mapToInt(Map.Entry::getValue).min();
  }

  /// The text of a row under the first of these names that is there; empty where none is.
  public String text(int at, String... names) {
    OptionalInt column = column(names);
    return column.isPresent() ? sheet.text(at, column.getAsInt()) : "";
  }

  /// The rows below the heading row that are not blank.
  public IntStream rowsBelow() {
    return IntStream.range(row + 1, sheet.height()).filter(at -> !sheet.isBlank(at));
  }
}
