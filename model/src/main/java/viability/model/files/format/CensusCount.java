package viability.model.files.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import viability.model.files.table.Quantity;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;

/// One school's pupils in a school-level census: by year group, how many more are outside every
/// year group, and of year groups that are withheld the column that says so.
record CensusCount(NavigableMap<YearGroup, Integer> pupils, int outside,
    NavigableMap<YearGroup, Integer> withheld) {

  private static final int MOST = 100_000;

  /// The pupils of a row. A year group of which any part is withheld is not counted.
  static CensusCount of(CensusColumns columns, SchoolRow row) {
    NavigableMap<YearGroup, Integer> pupils = new TreeMap<>();
    NavigableMap<YearGroup, Integer> withheld = new TreeMap<>();
    columns.groups().forEach((group, parts) -> {
      int sum = sum(row, parts);
      if (sum >= 0) {
        pupils.put(group, sum);
      } else {
        withheld.put(group, -1 - sum);
      }
    });
    return new CensusCount(pupils, Math.max(0, sum(row, columns.outside())), withheld);
  }

  /// The sum of some columns; where one is no count, -1 less its place.
  private static int sum(SchoolRow row, List<Integer> columns) {
    int sum = 0;
    for (int column : columns) {
      int count = row.count(column);
      int read = count >= 0 ? count : read(row, column);
      if (read < 0 || read > MOST) {
        return -1 - column;
      }
      sum += read;
    }
    return sum;
  }

  /// A count that is written otherwise than in digits alone, such as `12.0`.
  private static int read(SchoolRow row, int column) {
    return row.quantity(column) instanceof Quantity.Given(BigDecimal value) && value.signum() >= 0
        && value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
            ? value.intValue()
            : -1;
  }

  /// The year groups with pupils.
  List<YearGroup> taught() {
    return pupils.entrySet().stream().filter(each -> each.getValue() > 0).map(Map.Entry::getKey)
        .toList();
  }

  /// The marks that stand instead of counts, such as `z`, each once; empty where cells are blank.
  String marks(SchoolRow row) {
    return withheld.values().stream().map(row::shown).filter(mark -> !mark.isEmpty()).distinct()
        .collect(Collectors.joining(", "));
  }

  /// A doubt where the headcount is not the sum.
  Optional<Finding> check(SchoolRow row, OptionalInt headcount) {
    int sum = pupils.values().stream().mapToInt(Integer::intValue).sum() + outside;
    return headcount.isEmpty() || headcount.getAsInt() == sum || !withheld.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.doubt(row.place(),
            row.name() + " has a headcount of " + headcount.getAsInt()
                + ", but its year groups add up to " + sum + "; the year groups are used.",
            "Check the school's own census return."));
  }

  /// A note on year groups that are withheld beside others that are given.
  Optional<Finding> missing(SchoolRow row) {
    return pupils.isEmpty() || marks(row).isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.note(row.place(),
            row.name() + ": "
                + withheld.keySet().stream().map(YearGroup::words).collect(Collectors.joining(", "))
                + " given as \u201c" + marks(row) + "\u201d, so missing, not 0.",
            "Load a roll of its own if the plan needs it."));
  }
}
