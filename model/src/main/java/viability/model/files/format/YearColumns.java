package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.files.table.Quantity;
import viability.model.files.table.YearWords;
import viability.model.school.BudgetColumn;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.FundingYear;

/// Finds which columns of a budget sheet hold which year's outturn, forecast or budget.
///
/// The words above a column count first; then the lines above the table, the sheet's name and
/// the file's.
final class YearColumns {

  private static final int ENOUGH_NUMBERS = 3;
  private static final int WIDEST = 200;

  private final CodeRows rows;
  private final Sheet sheet;
  private final List<String> titles;
  private final List<Finding> findings = new ArrayList<>();

  private YearColumns(CodeRows rows) {
    this.rows = rows;
    this.sheet = rows.sheet();
    this.titles = Stream.concat(Identity.titles(sheet), Stream.of(sheet.name(), sheet.file()))
        .toList();
  }

  /// One column for each year and basis, in order of the sheet.
  static Loaded<List<YearColumn>> find(CodeRows rows) {
    YearColumns finding = new YearColumns(rows);
    List<YearColumn> columns = finding.unrivalled(finding.columns());
    return new Loaded<>(columns, finding.findings);
  }

  private List<YearColumn> columns() {
    List<Integer> numeric = IntStream.range(rows.column() + 1, Math.min(WIDEST, sheet.width()))
        .filter(this::isNumeric).boxed().toList();
    List<Integer> headed = numeric.stream().filter(this::isHeaded).toList();
    List<Integer> used = headed.isEmpty() ? unheaded(numeric) : headed;
    List<YearColumn> columns = new ArrayList<>();
    used.forEach(column -> yearColumn(column, used.size() == 1).ifPresent(columns::add));
    if (columns.isEmpty()) {
      findings.add(Finding.stop(sheet.place(),
          "It has finance codes, but no column says which year its figures are of.",
          "Write the year and what it is above each column, such as \u201c2026-27 budget\u201d, and load it again."));
    }
    return columns;
  }

  private boolean isNumeric(int column) {
    long numbers = rows.codes().keySet().stream().map(row -> sheet.cell(row, column))
        .map(Quantity::of).filter(Quantity.Given.class::isInstance).limit(ENOUGH_NUMBERS).count();
    return numbers >= ENOUGH_NUMBERS;
  }

  private boolean isHeaded(int column) {
    ColumnHeading heading = ColumnHeading.of(rows, column);
    boolean own = heading.own().stream().anyMatch(
        text -> YearWords.funding(text).isPresent() || BudgetWords.column(text).isPresent());
    return own && !heading.isOther();
  }

  /// Of columns whose headings say neither year nor basis, the one that can only be the
  /// year's total.
  private List<Integer> unheaded(List<Integer> numeric) {
    List<Integer> plain = numeric.stream()
        .filter(column -> !ColumnHeading.of(rows, column).isOther()).toList();
    List<Integer> whole = plain.stream().filter(column -> ColumnHeading.of(rows, column).isWhole())
        .toList();
    return whole.size() == 1 ? whole : plain.size() == 1 ? plain : List.of();
  }

  private Optional<YearColumn> yearColumn(int column, boolean only) {
    ColumnHeading heading = ColumnHeading.of(rows, column);
    Optional<FundingYear> own = heading.year();
    Optional<FundingYear> year = own.or(() -> first(titles, YearWords::funding));
    if (year.isEmpty()) {
      findings.add(Finding.doubt(heading(column),
          "The column \u201c" + heading.words()
              + "\u201d does not say which year it is of, so it is left out.",
          "Write the year above it, such as \u201c2026-27 budget\u201d, and load the file again."));
      return Optional.empty();
    }
    if (own.isPresent() && heading.yearIsSingle()) {
      findings.add(Finding.doubt(heading(column),
          "\u201c" + heading.words() + "\u201d is taken as April " + year.get().start()
              + " to March " + (year.get().start() + 1) + ".",
          "If it is another year, write it as 2026-27 and load the file again."));
    }
    BudgetColumn basis = heading.basis()
        .or(() -> only ? first(titles, BudgetWords::column) : Optional.empty())
        .orElseGet(() -> assumedBudget(column, year.get()));
    boolean thousands = heading.isThousands() || titles.stream().anyMatch(BudgetWords::isThousands);
    return Optional.of(
        new YearColumn(column, year.get(), basis, thousands, heading.isLater(), heading.words()));
  }

  private BudgetColumn assumedBudget(int column, FundingYear year) {
    findings.add(Finding.doubt(heading(column), "The " + year
        + " column does not say whether it is an outturn, a forecast or a budget; it is taken as a budget.",
        "Write \u201coutturn\u201d, \u201cforecast\u201d or \u201cbudget\u201d beside the year and load the file again."));
    return BudgetColumn.BUDGET;
  }

  private viability.model.trace.Place heading(int column) {
    int row = rows.first() - 1;
    while (row > 0 && sheet.cell(row, column).isBlank()) {
      row--;
    }
    return sheet.place(sheet.cell(row, column).isBlank() ? rows.first() : row, column);
  }

  /// Of several columns for one year and basis, the revised one, or else the first; the rest are
  /// named in a doubt.
  private List<YearColumn> unrivalled(List<YearColumn> columns) {
    List<YearColumn> kept = new ArrayList<>();
    for (YearColumn column : columns) {
      List<YearColumn> rivals = columns.stream().filter(column::sameAs).toList();
      YearColumn chosen = rivals.stream().filter(YearColumn::later).reduce((_, last) -> last)
          .orElse(rivals.getFirst());
      if (column.equals(chosen)) {
        kept.add(column);
      } else {
        findings.add(Finding.doubt(heading(column.column()),
            "Two columns are the " + column.words() + ": \u201c" + chosen.heading()
                + "\u201d is used, \u201c" + column.heading() + "\u201d is left out.",
            "If the other one is right, delete this one and load the file again."));
      }
    }
    return kept;
  }

  private static <T> Optional<T> first(List<String> texts,
      java.util.function.Function<String, Optional<T>> meaning) {
    return texts.stream().map(meaning).flatMap(Optional::stream).findFirst();
  }
}
