package viability.model.files.format;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import viability.model.files.table.Headings;
import viability.model.school.FinanceCode;

/// Which column of a published finance return holds which line.
record ReturnColumns(Headings headings, NavigableMap<FinanceCode, Integer> lines) {

  private static final int ENOUGH = 8;

  static ReturnColumns of(Headings headings) {
    NavigableMap<FinanceCode, Integer> lines = new TreeMap<>();
    int row = headings.row();
    for (int column = 0; column < headings.sheet().width(row); column++) {
      int at = column;
      FinanceCode.startOf(headings.sheet().text(row, column))
          .ifPresent(code -> lines.putIfAbsent(code, at));
    }
    return new ReturnColumns(headings, lines);
  }

  boolean isReturn() {
    return lines.size() >= ENOUGH;
  }

  boolean has(FinanceCode code) {
    return lines.containsKey(code);
  }

  /// The file's own total income, E30 taken off; not the older one that leaves out
  /// self-generated income.
  OptionalInt totalIncome() {
    return named("total income( ?:? ?i01( to |:)i1[78]\\b.*)?");
  }

  /// The file's own total expenditure; not the older one net of income.
  OptionalInt totalSpending() {
    return named("total expenditure( ?:? ?\\(?e01( to |:)(?!.*minus).*)?");
  }

  OptionalInt inYear() {
    return headings.starting("in year balance");
  }

  OptionalInt reserve() {
    return headings.starting("revenue reserve");
  }

  private OptionalInt named(String pattern) {
    return headings.columns().entrySet().stream().filter(each -> each.getKey().matches(pattern))
        .mapToInt(Map.Entry::getValue).min();
  }
}
