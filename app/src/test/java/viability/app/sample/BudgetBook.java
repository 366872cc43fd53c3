package viability.app.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import viability.model.school.FinanceCode;
import viability.model.units.Money;

/// A school office's own budget sheet: finance codes down the side, last year's outturn and this
/// year's budget beside them, subtotals as formulas, notes at the end.
final class BudgetBook {

  private static final Map<FinanceCode, String> NOTES = Map.of(FinanceCode.I01,
      "From the council's budget share statement, October 2025 census", FinanceCode.I06,
      "National Insurance and pay grants now in I01", FinanceCode.E01,
      "Seven classes, head and deputy; 3.5% pay award from September", FinanceCode.E16,
      "New contract from October");
  private static final List<FinanceCode> STAFF = List.of(FinanceCode.E01, FinanceCode.E02,
      FinanceCode.E03, FinanceCode.E04, FinanceCode.E05, FinanceCode.E06, FinanceCode.E07,
      FinanceCode.E26);
  private static final List<FinanceCode> BALANCES = List.of(FinanceCode.OB01, FinanceCode.OB02,
      FinanceCode.B01, FinanceCode.B02, FinanceCode.B06);

  private final Sketch school;
  private final Account outturn;
  private final Account budget;
  private final int outturnColumn;
  private final OfficeSheet sheet;

  /// `codeWithTitle` puts the code and its title into one cell, as some offices do.
  private BudgetBook(Borough borough, Sketch school, boolean codeWithTitle) {
    this.school = school;
    List<Account> accounts = borough.accounts(school);
    outturn = accounts.get(Accounts.LAST_OUTTURN - Accounts.FIRST);
    budget = accounts.get(Accounts.BUDGET - Accounts.FIRST);
    outturnColumn = codeWithTitle ? 1 : 2;
    sheet = new OfficeSheet("Budget 2026-27",
        codeWithTitle ? List.of(44, 17, 17, 50) : List.of(8, 40, 17, 17, 50));
  }

  static void write(Borough borough, String school, boolean codeWithTitle, Path folder) {
    BudgetBook book = new BudgetBook(borough, borough.school(school), codeWithTitle);
    book.fill();
    Books.save(book.sheet.finished(),
        folder.resolve(Marlowe.shortName(school) + " budget 2026-27.xlsx"));
  }

  private void fill() {
    sheet.heading(sheet.next(), 0, school.name() + ": budget 2026-27");
    sheet.next().createCell(0)
        .setCellValue("Approved by the governing board, 14 May 2026. All figures April to March.");
    sheet.next();
    List<String> words = List.of("2025-26 outturn", "2026-27 budget", "Notes");
    List<String> first = outturnColumn == 1
        ? List.of("Budget line")
        : List.of("Code", "Description");
    sheet.headings(Stream.of(first, words).flatMap(List::stream).toList());
    int income = section("INCOME", "Total receipts", FinanceCode::isIncome);
    int staff = section("STAFF", "Total staff", STAFF::contains);
    int other = section("OTHER COSTS", "Total other costs",
        code -> code.isSpending() && !STAFF.contains(code));
    results(income, staff, other);
  }

  /// The lines with any money in either year; returns the row of their total, from 1.
  private int section(String title, String totalTitle, Predicate<FinanceCode> within) {
    sheet.next();
    sheet.heading(sheet.next(), 0, title);
    int first = sheet.row() + 1;
    TreeSet<FinanceCode> codes = new TreeSet<>(outturn.lines().keySet());
    codes.addAll(budget.lines().keySet());
    codes.stream().filter(within).filter(code -> !isZero(code)).forEach(this::line);
    int last = sheet.row();
    total(totalTitle, column -> "SUM(" + column + first + ":" + column + last + ")");
    return sheet.row();
  }

  private boolean isZero(FinanceCode code) {
    return outturn.amount(code).equals(Money.ZERO) && budget.amount(code).equals(Money.ZERO);
  }

  private void line(FinanceCode code) {
    Row row = sheet.next();
    if (outturnColumn == 1) {
      row.createCell(0).setCellValue(code.code() + " " + code.title());
    } else {
      row.createCell(0).setCellValue(code.code());
      row.createCell(1).setCellValue(code.title());
    }
    sheet.pounds(row, outturnColumn, outturn.amount(code));
    sheet.pounds(row, outturnColumn + 1, budget.amount(code));
    if (NOTES.containsKey(code)) {
      row.createCell(outturnColumn + 2).setCellValue(NOTES.get(code));
    }
  }

  private void total(String title, UnaryOperator<String> formula) {
    Row row = sheet.next();
    sheet.heading(row, outturnColumn - 1, title);
    for (int column = outturnColumn; column < outturnColumn + 2; column++) {
      sheet.formula(row, column, formula.apply(Character.toString((char) ('A' + column))));
    }
  }

  private void results(int income, int staff, int other) {
    sheet.next();
    line(FinanceCode.E30);
    int capital = sheet.row();
    total("Total expenditure", column -> column + staff + "+" + column + other);
    int spent = sheet.row();
    total("In-year surplus / (deficit)",
        column -> column + income + "-" + column + capital + "-" + column + spent);
    sheet.next();
    BALANCES.forEach(this::line);
  }
}
