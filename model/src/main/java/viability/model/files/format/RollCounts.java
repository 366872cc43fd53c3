package viability.model.files.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import viability.model.files.table.Quantity;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Reads the pupils of one row of a roll table. A count that cannot be right is left out and named.
final class RollCounts {

  private static final String CURE = "Type the number of pupils in that cell, or clear it if it was not counted, and load the file again.";

  private final RollView view;
  private final int row;
  private final String whose;
  private final List<Finding> findings = new ArrayList<>();

  private RollCounts(RollColumns columns, int row, String whose) {
    this.view = columns.headings().view();
    this.row = row;
    this.whose = whose;
  }

  /// The counts of a row; `whose` says whose and when, for findings.
  static Loaded<NavigableMap<YearGroup, Integer>> read(RollColumns columns, int row, String whose) {
    RollCounts reading = new RollCounts(columns, row, whose);
    NavigableMap<YearGroup, Integer> pupils = new TreeMap<>();
    columns.headings().groups().forEach((column, group) -> reading.read(column, group, pupils));
    if (reading.findings.isEmpty()) {
      columns.totals().forEach(column -> reading.check(column, pupils));
    }
    return new Loaded<>(pupils, reading.findings);
  }

  private void read(int column, YearGroup group, Map<YearGroup, Integer> pupils) {
    switch (Quantity.of(view.cell(row, column))) {
      case Quantity.Given(BigDecimal value) when isCount(value) ->
        pupils.put(group, value.intValueExact());
      case Quantity.Given(BigDecimal value) -> findings.add(doubt(column, group.words() + " of "
          + whose + " is " + value.stripTrailingZeros().toPlainString()
          + (value.signum() < 0 ? ": pupils cannot be below zero" : ": pupils are whole children")
          + ", so the count is left out."));
      case Quantity.Missing _ -> {
      }
      case Quantity.Wrong(String shown) ->
        findings.add(doubt(column, group.words() + " of " + whose + " holds \u201c" + shown
            + "\u201d, which is not a number of pupils, so the count is left out."));
    }
  }

  private Finding doubt(int column, String message) {
    return Finding.doubt(view.place(row, column), message, CURE);
  }

  private static boolean isCount(BigDecimal value) {
    return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
  }

  /// A total must be the sum of the year groups, with nursery and sixth form or without.
  private void check(int column, NavigableMap<YearGroup, Integer> pupils) {
    if (!(Quantity.of(view.cell(row, column)) instanceof Quantity.Given(BigDecimal total))
        || pupils.isEmpty()) {
      return;
    }
    int all = pupils.values().stream().mapToInt(Integer::intValue).sum();
    int funded = pupils.entrySet().stream().filter(each -> each.getKey().isFunded())
        .mapToInt(Map.Entry::getValue).sum();
    if (total.compareTo(BigDecimal.valueOf(all)) != 0
        && total.compareTo(BigDecimal.valueOf(funded)) != 0) {
      findings.add(Finding.doubt(view.place(row, column),
          "The total of " + whose + " is " + total.stripTrailingZeros().toPlainString()
              + ", but its year groups add up to " + all + "; the year groups are used.",
          "Check the year groups of that row, and correct the one that is wrong."));
    }
  }
}
