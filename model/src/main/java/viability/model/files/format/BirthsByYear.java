package viability.model.files.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.Quantity;
import viability.model.files.table.Wording;
import viability.model.files.table.YearWords;
import viability.model.school.Births;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Births of areas with a column for each year, as the Office for National Statistics sets them
/// out: the sheet, its titles or the file say that they are births.
final class BirthsByYear implements FileFormat {

  private static final int SURE = 75;
  private static final int ENOUGH = 3;
  private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000);
  private static final String[] AREA = {"area name", "name", "area", "la name", "local authority",
      "geography", "ladnm", "borough", "area of usual residence", "ward name"};

  @Override
  public String name() {
    return "births";
  }

  @Override
  public String words() {
    return "births with a column for each year";
  }

  @Override
  public String knownBy() {
    return "the word births in a title, a heading such as area name, and headings that are years";
  }

  @Override
  public int recognises(Sheet sheet) {
    return titles(sheet).anyMatch(text -> Wording.plain(text).contains("birth"))
        && headings(sheet).isPresent() ? SURE : 0;
  }

  private static Stream<String> titles(Sheet sheet) {
    return Stream.concat(Stream.of(sheet.file(), sheet.name()), Identity.titles(sheet));
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet, each -> each.has(AREA) && years(each).size() >= ENOUGH);
  }

  private static SortedMap<Integer, Integer> years(Headings headings) {
    SortedMap<Integer, Integer> columns = new TreeMap<>();
    headings.columns().forEach((name, column) -> {
      if (name.length() <= 20) {
        YearWords.single(name).ifPresent(year -> columns.putIfAbsent(year, column));
      }
    });
    return columns;
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    SortedMap<Integer, Integer> columns = years(headings);
    Repeated findings = new Repeated();
    List<Births> areas = new ArrayList<>();
    int rows = 0;
    for (int row : headings.rowsBelow().toArray()) {
      SortedMap<Integer, Integer> counts = counts(sheet, row, columns, findings);
      if (!counts.isEmpty() && !headings.text(row, AREA).isEmpty()) {
        rows++;
        areas.add(new Births(headings.text(row, AREA), counts, sheet.place(row, 0)));
      }
    }
    boolean midYear = titles(sheet).map(Wording::plain)
        .anyMatch(text -> text.contains("mid year") || text.contains("midyear"));
    if (!midYear) {
      findings.add("calendar years", Finding.doubt(sheet.place(headings.row(), 0),
          "These births do not say that they are to mid-year; they are taken as they stand, and where they are of calendar years each is half a year late.",
          "Use a table of births to mid-year if there is one."));
    }
    List<YearBasis> years = columns.keySet().stream()
        .map(year -> new YearBasis(year, midYear ? "births to mid-year" : "births")).toList();
    return new Loaded<>(new Contents(List.of(), areas, List.of(), years, rows),
        findings.findings());
  }

  private static SortedMap<Integer, Integer> counts(Sheet sheet, int row,
      Map<Integer, Integer> columns, Repeated findings) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    columns.forEach((year, column) -> {
      switch (Quantity.of(sheet.cell(row, column))) {
        case Quantity.Given(BigDecimal value) when value.signum() >= 0
            && value.compareTo(MOST) <= 0 ->
          counts.put(year, value.intValue());
        case Quantity.Missing(String mark) when mark.isEmpty() -> {
        }
        default -> findings.add("no number of births",
            () -> Finding.note(
                sheet.place(row, column), "Births of " + year + " are given as \u201c"
                    + sheet.text(row, column) + "\u201d, so they are missing, not 0.",
                "Type them if the plan needs them."));
      }
    });
    return counts;
  }
}
