package viability.app.sample;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import viability.model.school.FinanceCode;

/// The published workbook of finance returns of one year: an index sheet, then one row a maintained
/// school. E20 and CE04 are divided from 2024-25; I18 is gone in 2025-26.
final class ReturnFile {

  private final Borough borough;
  private final int year;

  private ReturnFile(Borough borough, int year) {
    this.borough = borough;
    this.year = year;
  }

  static void write(Borough borough, Path folder) {
    for (int year = Accounts.FIRST; year <= Accounts.LAST_OUTTURN; year++) {
      ReturnFile file = new ReturnFile(borough, year);
      Books.save(file.book(), folder.resolve("CFR_" + name(year) + "_Full_Data_Workbook.xlsx"));
    }
  }

  static String name(int year) {
    return year + "-" + (year + 1) % 100;
  }

  /// The headings of a year's workbook.
  static List<String> columns(int year) {
    LinkedHashSet<String> columns = new LinkedHashSet<>();
    Layout.columns("finance-return").stream().map(column -> inYear(column, year))
        .flatMap(Optional::stream).forEach(columns::add);
    return List.copyOf(columns);
  }

  private static Optional<String> inYear(String column, int year) {
    if (year < 2024 && column.startsWith("No pupils")) {
      return Optional.of("No pupils");
    }
    if (year < 2024 && column.matches("(E20|CE04)[A-G] .*")) {
      return Optional.of(column.startsWith("E20")
          ? "E20 ICT learning resources"
          : "CE04 Information and communication technology");
    }
    if (year < 2025) {
      return Optional.of(column);
    }
    return column.matches("I18[cd]? .*") ? Optional.empty() : Optional.of(withoutI18(column));
  }

  private static String withoutI18(String column) {
    boolean changed = column.startsWith("Total Income") || column.startsWith("In-year")
        || column.startsWith("Grant F");
    return changed ? column.replace("I01:I18", "I01:I17").replace(" + I18a/b/c/d", "") : column;
  }

  private XSSFWorkbook book() {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet index = book.createSheet("Index");
    List<String> words = List.of("Consistent financial reporting " + name(year),
        "Invented figures of the fictional borough of Marlowe", "Pounds and pence, April to March",
        "CFR Data: one row for each maintained school");
    words.forEach(
        line -> index.createRow(index.getPhysicalNumberOfRows()).createCell(0).setCellValue(line));
    Sheet data = book.createSheet("CFR Data");
    CellStyle pence = book.createCellStyle();
    pence.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
    List<String> columns = columns(year);
    Row header = data.createRow(0);
    columns.forEach(
        column -> header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(column));
    borough.schools().stream().filter(school -> !school.academy())
        .forEach(school -> account(school)
            .ifPresent(account -> row(data.createRow(data.getPhysicalNumberOfRows()), columns,
                school, account, pence)));
    data.createFreezePane(0, 1);
    return book;
  }

  private Optional<Account> account(Sketch school) {
    return borough.accounts(school).stream().filter(account -> account.year() == year).findFirst();
  }

  private void row(Row row, List<String> columns, Sketch school, Account account, CellStyle pence) {
    Map<String, Object> facts = facts(school, account);
    for (int column = 0; column < columns.size(); column++) {
      String heading = columns.get(column);
      Object fact = facts.get(heading);
      if (fact instanceof String text) {
        row.createCell(column).setCellValue(text);
      } else if (fact instanceof Number number) {
        row.createCell(column).setCellValue(number.doubleValue());
      } else {
        row.createCell(column).setCellValue(FinanceCode.startOf(heading).map(account::amount)
            .orElseGet(() -> ReturnTotals.of(heading, account)).toPounds().doubleValue());
        row.getCell(column).setCellStyle(pence);
      }
    }
  }

  private Map<String, Object> facts(Sketch school, Account account) {
    Counts counts = Counts.of(borough.roll(school, year));
    Needs needs = borough.needs(school);
    double pupils = counts.all() - Sexes.partTime(borough, school, year) / 2.0;
    double teachers = account.amount(FinanceCode.E01).pence() / 100.0 / Spending.teacherCost(year)
        * 12 / account.months();
    Map<String, Object> facts = new HashMap<>(Map.of("LA", Integer.valueOf(Marlowe.CODE), "LA Name",
        Marlowe.NAME, "Estab", Integer.valueOf(school.estab()), "LAEstab",
        Integer.valueOf(school.laestab()), "Did Not Supply flag", "N", "Lead school in federation",
        0, "London Weighting", "Inner", "No pupils", pupils,
        "No pupils (including dual registrations)", pupils, "Overall Phase", Labels.phase(school)));
    facts.putAll(Map.of("% of pupils eligible for FSM",
        percent(needs.fsmOf(counts.all(), year), counts.all()), "% of pupils with SEN support",
        Double.valueOf(Percent.of(needs.senSupport())), "% of pupils with EHCP",
        percent(needs.ehcpOf(counts.funded(), year), counts.all()), "School Name", school.name(),
        "FTE Number of teachers", Double.valueOf(String.format(Locale.UK, "%.2f", teachers)),
        "Number of pupils in 6th form", counts.sixthForm(), "Type", school.type(), "URN",
        Integer.valueOf(school.urn()), "Admissions policy", Labels.admissions(school),
        "Period covered by return", account.months()));
    facts.put("Federated submission", "No");
    return facts;
  }

  private static double percent(int part, int whole) {
    return Double.parseDouble(Percent.of(part, whole));
  }
}
