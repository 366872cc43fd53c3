package viability.model.files.format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.files.sheet.Cell;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.YearWords;
import viability.model.school.Births;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Births of areas by year: the Greater London Authority's tables, of which the actual births to
/// mid-year are used, or any table of area, year and births.
final class BirthsTable implements FileFormat {

  private static final int SURE = 80;
  private static final String[] BIRTHS = {"annual births", "births", "live births",
      "number of births", "number of live births", "birth count"};
  private static final String[] YEAR = {"year", "date", "mid year", "year ending", "calendar year",
      "year ending date"};
  private static final String[] AREA = {"gss name", "la name", "la", "area", "name", "authority",
      "borough", "ward", "unit", "geography", "itl name"};
  private static final String MEASURE = "measure";
  private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000);

  @Override
  public String name() {
    return "births";
  }

  @Override
  public String words() {
    return "births by year";
  }

  @Override
  public String knownBy() {
    return "the headings year and births";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? SURE : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet,
        each -> each.has(YEAR) && (each.has(BIRTHS) || (each.has(MEASURE) && each.has("value"))));
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    OptionalInt births = headings.has(BIRTHS) ? headings.column(BIRTHS) : headings.column("value");
    Repeated findings = new Repeated();
    Map<String, SortedMap<Integer, Integer>> byArea = new LinkedHashMap<>();
    int rows = 0;
    for (int at : headings.rowsBelow().toArray()) {
      SchoolRow row = new SchoolRow(headings, at);
      Optional<Integer> year = year(headings, at);
      Optional<BigDecimal> number = row.number(births)
          .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0);
      rows++;
      if (isUsed(row) && year.isPresent() && number.isPresent()) {
        byArea.computeIfAbsent(row.text(AREA), _ -> new TreeMap<>()).putIfAbsent(year.get(),
            number.get().intValue());
      } else if (isUsed(row)) {
        findings.add("no year or number",
            Finding.doubt(row.place(births.orElse(0)),
                "This row gives no year or no number of births, so it is left out.",
                "Type the missing figure and load the file again."));
      }
    }
    List<Births> areas = byArea.entrySet().stream()
        .map(each -> new Births(each.getKey(), each.getValue(), sheet.place())).toList();
    List<YearBasis> years = byArea.values().stream().flatMap(each -> each.keySet().stream())
        .map(year -> new YearBasis(year, "births to mid-year")).toList();
    return new Loaded<>(new Contents(List.of(), areas, List.of(), years, rows),
        findings.findings());
  }

  /// Whether the row is of all children, counted rather than estimated, and, where the table has
  /// overlapping twelve months, of the twelve that end mid-year.
  private static boolean isUsed(SchoolRow row) {
    String type = row.text("type");
    String sex = row.text("sex");
    String date = row.text("date", "year ending date");
    boolean births = !row.headings().has(MEASURE)
        || row.text(MEASURE).toLowerCase(Locale.UK).contains("birth");
    boolean midYear = date.isEmpty() || !date.matches("\\d{4}-\\d{2}-\\d{2}")
        || date.matches("\\d{4}-(06-30|07-01)");
    return births && midYear && (type.isEmpty() || type.equals("actual"))
        && sex.matches("(?i)|persons|all|total|both");
  }

  private static Optional<Integer> year(Headings headings, int row) {
    Cell cell = headings.sheet().cell(row, headings.column(YEAR).orElse(0));
    return cell instanceof Cell.Day(var day)
        ? Optional.of(day.getYear())
        : YearWords.single(cell.text().replaceAll("-\\d\\d-\\d\\d$", ""));
  }
}
