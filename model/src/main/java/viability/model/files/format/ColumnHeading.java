package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.YearWords;
import viability.model.school.BudgetColumn;
import viability.model.units.FundingYear;

/// The lines above one column of a budget sheet, the nearest first, each taken from the column
/// itself or, where that is empty, from the cell to its left that spans it.
record ColumnHeading(List<String> own, List<String> spanning) {

  /// How many rows above the first code may head a column.
  private static final int ROWS_ABOVE = 6;

  static ColumnHeading of(CodeRows rows, int column) {
    List<String> own = new ArrayList<>();
    List<String> spanning = new ArrayList<>();
    Sheet sheet = rows.sheet();
    for (int row = rows.first() - 1; row >= Math.max(0, rows.first() - ROWS_ABOVE); row--) {
      String text = sheet.text(row, column);
      if (text.isEmpty()) {
        spanning.add(leftOf(sheet, row, column, rows.column()));
      } else {
        own.add(text);
      }
    }
    return new ColumnHeading(own, spanning);
  }

  private static String leftOf(Sheet sheet, int row, int column, int codes) {
    for (int left = column - 1; left > codes; left--) {
      if (!sheet.cell(row, left).isBlank()) {
        return sheet.text(row, left);
      }
    }
    return "";
  }

  /// The year of the column's own heading, or of the one that spans it.
  Optional<FundingYear> year() {
    return first(YearWords::funding);
  }

  Optional<BudgetColumn> basis() {
    return first(BudgetWords::column);
  }

  private <T> Optional<T> first(Function<String, Optional<T>> meaning) {
    return Stream.concat(own.stream(), spanning.stream()).map(meaning).flatMap(Optional::stream)
        .findFirst();
  }

  /// Whether the year is written as one number, which may mean the year it starts or ends.
  boolean yearIsSingle() {
    return first(YearWords::span).isEmpty();
  }

  boolean isOther() {
    return own.stream().anyMatch(BudgetWords::isOther);
  }

  boolean isLater() {
    return own.stream().anyMatch(BudgetWords::isLater);
  }

  boolean isWhole() {
    return own.stream().anyMatch(BudgetWords::isWhole);
  }

  boolean isThousands() {
    return Stream.concat(own.stream(), spanning.stream()).anyMatch(BudgetWords::isThousands);
  }

  /// The heading as one line.
  String words() {
    return String.join(" ", own.reversed()).strip();
  }
}
