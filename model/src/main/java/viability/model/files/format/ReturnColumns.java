package viability.model.files.format;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import viability.model.files.table.CodeText;
import viability.model.files.table.Headings;
import viability.model.school.FinanceCode;

/// Which column of a published finance return holds which line, and which its totals: total income
/// with E30 taken off (not the older one that leaves out self-generated income), total expenditure
/// (not the older one net of income), in-year balance and revenue reserve.
record ReturnColumns(Headings headings, NavigableMap<FinanceCode, Integer> lines,
    OptionalInt totalIncome, OptionalInt totalSpending, OptionalInt inYear, OptionalInt reserve,
    OptionalInt months) {

  private static final int ENOUGH = 8;
  private static final Pattern INCOME = Pattern
      .compile("total income(?: ?:? ?i01(?: to |:)i1[78]\\b.*)?");
  private static final Pattern SPENDING = Pattern
      .compile("total expenditure(?: ?:? ?\\(?e01(?: to |:)(?!.*minus).*)?");

  static ReturnColumns of(Headings headings) {
    NavigableMap<FinanceCode, Integer> lines = new TreeMap<>();
    int row = headings.row();
    for (int column = 0; column < headings.sheet().width(row); column++) {
      int at = column;
      CodeText.startOf(headings.sheet().text(row, column))
          .ifPresent(code -> lines.putIfAbsent(code, at));
    }
    return new ReturnColumns(headings, lines, named(headings, INCOME), named(headings, SPENDING),
        headings.starting("in year balance"), headings.starting("revenue reserve"),
        headings.starting("period covered by return"));
  }

  private static OptionalInt named(Headings headings, Pattern pattern) {
    return headings.columns().entrySet().stream()
        .filter(each -> pattern.matcher(each.getKey()).matches()).mapToInt(Map.Entry::getValue)
        .min();
  }

  boolean isReturn() {
    return lines.size() >= ENOUGH;
  }

  boolean has(FinanceCode code) {
    return lines.containsKey(code);
  }
}
