package viability.model.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import org.junit.jupiter.api.Test;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Identity;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class FinanceReturnTest {

  @Test
  void numbersThatSpreadsheetsWriteWithADecimalPointAreStillNumbers() {
    Loaded<Contents> read = schools(
        LAYOUT_2024.replace("2022001", "2022001.0").replace("100001", "100001.0"));

    assertThat(read.value().schools().getFirst().details().urn()).contains("100001");
    assertThat(read.value().schools().getFirst().details().laestab()).contains("2022001");
  }

  @Test
  void aMemberOfAFederationWithoutFiguresIsCoveredByItsLead() {
    Loaded<Contents> read = schools(
        LAYOUT_2024.replace("Non returning school | 2022004 | 12 | |", "No | 2022004 | 12 | 0 |"));

    assertThat(read.value().schools().get(2).budgets()).isEmpty();
    assertThat(messages(read)).contains("Little is covered by");
  }

  @Test
  void anOlderWorkbookNamedByOneYearEndsInIt() {
    Loaded<Contents> read = read("england_cfrfull_2014.xlsx", LAYOUT_2024);

    assertThat(read.value().years()).extracting(YearBasis::year).containsExactly(2013);
    assertThat(messages(read)).contains("which ends in it");
  }

  private static final String LAYOUT_2024 = """
      Notes
      LA | LAEstab | URN | School Name | Did Not Supply flag | Federated submission | Lead school in federation | Period covered by return | I01 Funds delegated by the LA | I01/2 Total pre and Post-16 Funding | I08a Income from lettings | I08b Facilities | I18c Catch-up | I18 Total additional grant for schools | E01 Teaching staff | E20A Connectivity | E28a/b Total bought in | E30 Direct revenue financing | OB01 | B02 | Revenue Reserve: B01 + B02 + B06 | Total Income: I01:I18 - E30 | Total Expenditure: (E01:E29 + E31 + E32)
      202 | 2022001 | 100001 | Elmfield  | N | No | | 12 | 1000 | 1000 | 10 | 5 | 3 | 3 | 900 | 20 | 0 | 8 | 100 | 190 | 190 | 1010 | 920
      202 | 2022002 | 100002 | Northgate | Y | No | | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS | DNS
      202 | 2022003 | 100003 | Little    | N | Non returning school | 2022004 | 12 | | | | | | | | | | | | | | |
      202 | 2022004 | 100004 | Lead      | N | Lead school | 2022004 | 7 | 2000 | 2000 | 0 | 0 | 0 | 0 | 900 | 20 | 0 | 0 | 100 | 1180 | 1180 | 2100 | 920
      """;

  @Test
  void readsTheLayoutOf2024To2025() {
    School elmfield = schools(LAYOUT_2024).value().schools().getFirst();

    Budget budget = elmfield.budgets().getFirst();
    assertThat(budget.year()).isEqualTo(new FundingYear(2024));
    assertThat(budget.income()).isEqualTo(Money.pounds(1010));
    assertThat(budget.spending()).isEqualTo(Money.pounds(920));
    assertThat(budget.reserve()).contains(Money.pounds(190));
    assertThat(budget.lines()).doesNotContainKey(FinanceCode.I18).containsKey(FinanceCode.I18C);
  }

  @Test
  void schoolsWithoutAReturnOfTheirOwnHaveNoFiguresAndSaySo() {
    Loaded<Contents> read = schools(LAYOUT_2024);

    assertThat(read.value().schools()).extracting(school -> school.budgets().size())
        .containsExactly(1, 0, 0, 1);
    assertThat(messages(read)).contains("Northgate did not supply a return", "Little is covered by",
        "2022004", "Lead is the lead of a federation");
  }

  @Test
  void aShortYearIsKeptAsOneAndATotalThatDiffersIsNamed() {
    Loaded<Contents> read = schools(LAYOUT_2024);

    assertThat(read.value().schools().getLast().budgets().getFirst().isFullYear()).isFalse();
    assertThat(messages(read)).contains("covers 7 months",
        "Lead's total income is £2100.00 in the file, but its lines make £2000.00");
  }

  @Test
  void theYearMayComeFromTheLinesAlone() {
    Loaded<Contents> read = read("download.xlsx", LAYOUT_2024.replace("I18c Catch-up", "x")
        .replace("I18 Total additional grant for schools", "y"));

    assertThat(read.value().years()).extracting(YearBasis::year).containsExactly(2025);
    assertThat(messages(read)).contains("does not say which year");
  }

  @Test
  void readsTheExtractOfTheReturnItself() {
    Loaded<Contents> read = read("CFR_24-25_Data.csv", """
        LANumber,LEAEstab,COLLECTSchoolName,FinYear,OB01,I01,I02,I05,I08a,E01,E02,E20A,B01
        202,2022001,Elmfield,2024-25,1,100,NULL,5,1,50,1,2,54
        """.replace(",", " | "));

    School school = read.value().schools().getFirst();
    assertThat(school.details().laestab()).contains("2022001");
    assertThat(school.budgets().getFirst().lines()).hasSize(8);
  }

  private static String messages(Loaded<Contents> read) {
    return String.join("\n", read.findings().stream().map(Finding::message).toList());
  }

  private static Loaded<Contents> schools(String text) {
    return read("CFR_2024-25_Full_Data_Workbook.xlsx", text);
  }

  private static Loaded<Contents> read(String file, String text) {
    Sheet sheet = sheet(file, "CFR Data", text);
    assertThat(FileFormats.of(sheet).map(FileFormat::name)).contains("finance-return");
    return new FinanceReturn().read(sheet, Identity.UNKNOWN);
  }
}
