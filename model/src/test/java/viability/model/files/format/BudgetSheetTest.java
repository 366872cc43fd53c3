package viability.model.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;
import viability.model.units.Money;

final class BudgetSheetTest {

  @Test
  void codesAreReadInTheSpellingsOfficesUse() {
    for (String spelling : List.of("i01: words", "CFR I01", "Words (I01)", "I01  - words")) {
      String rows = "I01 I03 I05 E01 E02 E03 E05 E16 OB01".replaceAll("(\\S+) ?",
          spelling.replace("I01", "$1").replace("i01", "$1") + " | 2000\n");
      Loaded<Contents> read = read("x.xlsx", "2026-27",
          "Elmfield School\nThree year plan\nCode | Budget\n" + rows);

      assertThat(read.value().years()).as(spelling).containsExactly(new YearBasis(2026, "budget"));
      assertThat(read.value().schools().getFirst().budgets().getFirst().income())
          .isEqualTo(Money.pounds(6000));
    }
  }

  @Test
  void creditsAreMoneyInAndDebitsMoneyOut() {
    Budget budget = budgets(USUAL.replace("1150000", "1,150,000 CR").replace("51000", "5,000 CR")
        .replace("690000", "690,000 DR").replace("41000", "1,000 CR")).getLast();

    assertThat(budget.amount(FinanceCode.I01)).isEqualTo(Money.pounds(1150000));
    assertThat(budget.opening()).contains(Money.pounds(5000));
    assertThat(budget.amount(FinanceCode.E01)).isEqualTo(Money.pounds(690000));
    assertThat(budget.amount(FinanceCode.E16)).isEqualTo(Money.pounds(-1000));
  }

  private static final String USUAL = """
      Elmfield Primary School - budget plan
      URN 123456

      Code | Line               | 2025-26 outturn | 2026-27 budget
      OB01 | Brought forward    | 60000           | 51000
      I01  | Delegated          | 1200000         | 1150000
      I05  | Pupil premium      | 90000.55        | £85,000
           | Total income       | 1290000.55      | 1235000
      E01  | Teachers           | 700000          | 690000
      E03  | Support staff      | 300000          | 310000
      E09  | Training           | 5000            | 4000
      E16  | Energy             | 40000           | 41000
      E19  | Learning resources | 30000           | (200)
      E26  | Agency             | 24000.55        | 1,500-
      """;

  @Test
  void readsAColumnForEachYearAndLeavesTotalsOut() {
    Loaded<Contents> read = read("plan.xlsx", "Budget", USUAL);

    assertThat(read.findings()).isEmpty();
    School school = read.value().schools().getFirst();
    assertThat(school.name()).isEqualTo("Elmfield Primary School");
    assertThat(school.id().value()).isEqualTo("123456");
    assertThat(school.budgets()).extracting(Budget::toString).hasSize(2);
    Budget outturn = school.budgets().getFirst();
    assertThat(outturn.income()).isEqualTo(Money.of("1290000.55"));
    assertThat(outturn.spending()).isEqualTo(Money.of("1099000.55"));
    assertThat(outturn.opening()).contains(Money.pounds(60000));
    assertThat(read.value().years()).containsExactly(new YearBasis(2025, "outturn"),
        new YearBasis(2026, "budget"));
    assertThat(read.value().rows()).isEqualTo(9);
  }

  @Test
  void readsPoundSignsCommasBracketsAndTrailingMinus() {
    Budget budget = budgets(USUAL).getLast();

    assertThat(budget.amount(FinanceCode.I05)).isEqualTo(Money.pounds(85000));
    assertThat(budget.amount(FinanceCode.E19)).isEqualTo(Money.pounds(-200));
    assertThat(budget.amount(FinanceCode.E26)).isEqualTo(Money.pounds(-1500));
  }

  @Test
  void textInANumberCellIsNamedAndThatFigureIsLeftMissing() {
    Loaded<Contents> read = read("plan.xlsx", "Budget", USUAL.replace("41000", "tbc  "));

    assertThat(read.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.DOUBT);
      assertThat(finding.place()).hasToString("plan.xlsx!Budget!D12");
      assertThat(finding.message()).contains("E16", "2026-27 budget", "tbc");
      assertThat(finding.cure()).isNotBlank();
    });
    Budget budget = read.value().schools().getFirst().budgets().getLast();
    assertThat(budget.lines()).doesNotContainKey(FinanceCode.E16).containsKey(FinanceCode.E26);
  }

  @Test
  void theYearMayStandInOneRowAndTheWordInTheNext() {
    List<Budget> budgets = budgets(lines("""
        Elmfield Primary School
        Code | Line | 2025/26 |          | 2026/27 |
             |      | Budget  | Forecast outturn | Budget | Variance
        """, "1 | 2 | 3 | 4"));

    assertThat(budgets).extracting(budget -> budget.year() + " " + budget.column())
        .containsExactly("2025-26 FORECAST", "2025-26 BUDGET", "2026-27 BUDGET");
  }

  @Test
  void theYearMayStandInTheTitle() {
    Loaded<Contents> read = read("x.xlsx", "Sheet1",
        lines("School: Elmfield\nBudget 2026-27\nCode | Line | Amount\n", "10"));

    assertThat(read.findings()).isEmpty();
    assertThat(read.value().schools().getFirst().name()).isEqualTo("Elmfield");
    assertThat(read.value().years()).containsExactly(new YearBasis(2026, "budget"));
  }

  @Test
  void aYearWithoutAWordIsTakenAsABudgetAndAsked() {
    Loaded<Contents> read = read("x.xlsx", "A",
        lines("Elmfield School\nCode | Line | 2025-26 | 2026-27\n", "1 | 2"));

    assertThat(read.findings()).hasSize(2)
        .allSatisfy(finding -> assertThat(finding.message()).contains("taken as a budget"));
    assertThat(read.findings().getFirst().place()).hasToString("x.xlsx!A!C2");
  }

  @Test
  void thousandsAreMadePounds() {
    Budget budget = budgets(lines("Elmfield School\nCode | Line | 2026-27 budget £000\n", "12.5"))
        .getFirst();

    assertThat(budget.amount(FinanceCode.E01)).isEqualTo(Money.pounds(12500));
  }

  @Test
  void aSubtotalAboveItsLedgerRowsIsCountedOnce() {
    String rows = USUAL + """
        E05 | Office | 300 | 30
        E05 | Clerk  | 100 | 10
        E05 | Officer| 200 | 25
        """;
    Loaded<Contents> read = read("x.xlsx", "A", rows);

    List<Budget> budgets = read.value().schools().getFirst().budgets();
    assertThat(budgets.getFirst().amount(FinanceCode.E05)).isEqualTo(Money.pounds(300));
    assertThat(budgets.getLast().amount(FinanceCode.E05)).isEqualTo(Money.pounds(65));
    assertThat(read.findings()).singleElement().extracting(Finding::message).asString()
        .contains("E05 stands in 3 rows", "£65");
  }

  @Test
  void aLineBesideItsOwnPartsIsLeftOut() {
    Loaded<Contents> read = read("x.xlsx", "A", USUAL + """
        E20  | ICT          | 300 | 300
        E20A | Connectivity | 100 | 100
        E20C | Learning     | 200 | 150
        """);

    Budget budget = read.value().schools().getFirst().budgets().getLast();
    assertThat(budget.lines()).doesNotContainKey(FinanceCode.E20);
    assertThat(budget.amount(FinanceCode.E20C)).isEqualTo(Money.pounds(150));
    assertThat(read.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE,
        Severity.DOUBT);
  }

  @Test
  void incomeWrittenAsCreditsIsTurned() {
    Loaded<Contents> read = read("x.xlsx", "A",
        USUAL.replace("1150000", "-1150000").replace("£85,000", "(£85,000)"));

    Budget budget = read.value().schools().getFirst().budgets().getLast();
    assertThat(budget.income()).isEqualTo(Money.pounds(1235000));
    assertThat(read.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
  }

  @Test
  void aCodeThatDoesNotExistIsNamed() {
    Loaded<Contents> read = read("x.xlsx", "A", USUAL + "E77 | Mystery | 100 | 100");

    assertThat(read.findings()).singleElement()
        .satisfies(finding -> assertThat(finding.place()).hasToString("x.xlsx!A!A15"));
  }

  private static String lines(String headings, String amounts) {
    return headings + "I01 I03 I05 E01 E02 E03 E05 E16 OB01".replaceAll("(\\S+) ?",
        "$1 | words | " + amounts + "\n");
  }

  private static List<Budget> budgets(String text) {
    return read("x.xlsx", "A", text).value().schools().getFirst().budgets();
  }

  private static Loaded<Contents> read(String file, String name, String text) {
    Sheet sheet = sheet(file, name, text);
    assertThat(new BudgetSheet().recognises(sheet)).isPositive();
    return new BudgetSheet().read(sheet, Identity.UNKNOWN.withName("Unsaid"));
  }
}
