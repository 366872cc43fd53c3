package viability.app.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The school-level January censuses: girls and boys in the layout to 2023, female and male after.
final class CensusFile {

  private static final List<String> OLDER = Layout.columns("census");

  private CensusFile() {}

  /// One file a January, as published each June.
  static void write(Borough borough, Path folder) {
    IntStream.rangeClosed(Borough.FIRST_JANUARY, Borough.LAST_JANUARY).forEach(january -> {
      Table table = new Table(columns(january));
      borough.schools().stream().filter(school -> Rolls.open(school, january))
          .forEach(school -> table
              .add(inLayoutOf(january, new CensusRow(borough, school, january).cells()), "0"));
      table.writeWindows(folder.resolve("spc_school_level_underlying_data_" + january + ".csv"));
    });
  }

  private static List<String> columns(int january) {
    List<String> columns = new ArrayList<>(
        OLDER.stream().map(column -> inLayoutOf(january, column)).toList());
    if (january >= 2025) {
      columns.add(columns.indexOf("school_size") + 1, "school_time");
    }
    return columns;
  }

  private static Map<String, Object> inLayoutOf(int january, Map<String, Object> cells) {
    Map<String, Object> renamed = cells.entrySet().stream()
        .collect(Collectors.toMap(cell -> inLayoutOf(january, cell.getKey()), Map.Entry::getValue));
    if (january >= 2025) {
      renamed.put("school_time", "");
    }
    return renamed;
  }

  /// A column of the older layout as a January's file calls it.
  private static String inLayoutOf(int january, String column) {
    if (january < 2024) {
      return column;
    }
    String plain = column.replaceAll("(?i)^(full|part)[- ]time", "$1-time").replaceFirst("^F", "f")
        .replaceFirst("^P", "p");
    return plain.replaceAll("\\bgirls?\\b", "female").replaceAll("\\bboys?\\b", "male").replace(
        "number of dual subsidiary registrations", "number_of_dual_subsidiary_registrations");
  }
}
