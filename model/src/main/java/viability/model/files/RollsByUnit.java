package viability.model.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.files.PlainTable.Row;
import viability.model.school.Births;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.SchoolYear;

/// The rolls of many units from one plain table: a row a unit and school year, a column a year
/// group or American grade, K being Reception and Gn Year n.
///
/// `columns` gives each year group its column's heading, youngest first.
public record RollsByUnit(SortedMap<YearGroup, String> columns,
    Map<String, SortedMap<SchoolYear, SortedMap<YearGroup, Integer>>> units) {

  private static final Pattern GRADE = Pattern
      .compile("(?i)k|kg|kindergarten|g(?:rade)?\\s*(\\d+)");

  /// Whether the first year group is a kindergarten, whose children are a year older
  /// than Reception.
  public boolean startsWithKindergarten() {
    return columns.getOrDefault(YearGroup.R, "").toLowerCase(Locale.ROOT).startsWith("k");
  }

  /// Reads a table of rolls. A column that is no year group from Reception on is not used,
  /// and named.
  public static Loaded<RollsByUnit> read(PlainTable table) {
    List<Finding> findings = new ArrayList<>();
    SortedMap<YearGroup, String> columns = new TreeMap<>();
    SortedMap<YearGroup, Integer> places = new TreeMap<>();
    for (int i = 0; i < table.headings().size(); i++) {
      String heading = table.headings().get(i);
      Optional<YearGroup> group = group(heading).filter(g -> g.compareTo(YearGroup.R) >= 0);
      if (group.isPresent() && columns.putIfAbsent(group.get(), heading) == null) {
        places.put(group.get(), i);
      } else {
        findings.add(Finding.note(table.place(), "The column “" + heading + "” is not used.",
            "Only one column for each year group from Reception on is: R, Y1, Y2, or K, G1, G2."));
      }
    }
    if (columns.isEmpty() && !table.rows().isEmpty()) {
      findings.add(Finding.stop(table.place(), "None of its columns is a year group.",
          "Head the columns R, Y1, Y2, or K, G1, G2."));
    }
    return new Loaded<>(new RollsByUnit(columns, units(table, places)), findings);
  }

  /// Reads a table of births, the first column of counts, by unit in the order of the table.
  public static Loaded<List<Births>> births(PlainTable table) {
    Map<String, SortedMap<Integer, Integer>> byUnit = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      row.counts().getFirst().ifPresent(
          count -> byUnit.computeIfAbsent(row.unit(), _ -> new TreeMap<>()).put(row.year(), count));
    }
    return Loaded.of(byUnit.entrySet().stream()
        .map(unit -> new Births(unit.getKey(), unit.getValue(), table.place())).toList());
  }

  private static Map<String, SortedMap<SchoolYear, SortedMap<YearGroup, Integer>>> units(
      PlainTable table, SortedMap<YearGroup, Integer> places) {
    Map<String, SortedMap<SchoolYear, SortedMap<YearGroup, Integer>>> units = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      SortedMap<YearGroup, Integer> counts = new TreeMap<>();
      places
          .forEach((group, i) -> row.counts().get(i).ifPresent(count -> counts.put(group, count)));
      units.computeIfAbsent(row.unit(), _ -> new TreeMap<>()).put(new SchoolYear(row.year()),
          counts);
    }
    return units;
  }

  private static Optional<YearGroup> group(String heading) {
    Matcher grade = GRADE.matcher(heading.strip());
    if (!grade.matches()) {
      return YearGroup.parse(heading);
    }
    return grade.group(1) == null ? Optional.of(YearGroup.R) : YearGroup.parse(grade.group(1));
  }
}
