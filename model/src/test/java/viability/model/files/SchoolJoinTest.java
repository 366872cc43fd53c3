package viability.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.files.SheetText.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.school.BudgetColumn;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.trace.Loaded;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class SchoolJoinTest {

  @Test
  void aRollAndABudgetOfOneNameAreOneSchool() {
    Loaded<List<School>> joined = SchoolJoin.join(
        List.of(roll("roll.xlsx", "School | Year | Y3 | Y4\nElmfield Primary | Oct 2025 | 30 | 29"),
            budget("budget.xlsx", "School: The ELMFIELD primary school", 100)));

    assertThat(joined.findings()).isEmpty();
    assertThat(joined.value()).singleElement().satisfies(school -> {
      assertThat(school.id().value()).isEqualTo("Elmfield Primary");
      assertThat(school.rolls()).hasSize(1);
      assertThat(school.budgets()).hasSize(1);
      assertThat(school.details().phase()).isEqualTo(Phase.JUNIOR);
    });
  }

  @Test
  void theUrnJoinsSchoolsOfDifferentNames() {
    List<School> joined = SchoolJoin
        .join(List.of(budget("a.xlsx", "School: Beckford | URN 100023", 100),
            roll("b.xlsx",
                "School | URN | Year | R | Y1\nWest Hampstead | 100023 | Oct 2025 | 30 | 29")))
        .value();

    assertThat(joined).extracting(school -> school.id().value()).containsExactly("100023");
  }

  @Test
  void twoSchoolsWithOneNameAreBothKeptAndNamed() {
    Loaded<List<School>> joined = SchoolJoin.join(List.of(
        roll("a.xlsx", "School | URN | Year | R | Y1\nSt Mary | 100001 | Oct 2025 | 30 | 29"),
        roll("b.xlsx", "School | URN | Year | R | Y1\nSt Mary | 100002 | Oct 2025 | 15 | 14")));

    assertThat(joined.value()).extracting(School::name).containsExactly("St Mary (100001)",
        "St Mary (100002)");
    assertThat(joined.findings()).singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("2 different schools"));
  }

  @Test
  void aNameAloneIsNotGivenToOneOfTwoNamesakes() {
    Loaded<List<School>> joined = SchoolJoin
        .join(List.of(budget("budget.xlsx", "School: St Mary", 100), roll("b.xlsx", """
            School  | URN    | Year     | R  | Y1
            St Mary | 100001 | Oct 2025 | 30 | 29
            St Mary | 100002 | Oct 2025 | 15 | 14
            """)));

    assertThat(joined.value()).hasSize(3);
    assertThat(joined.findings()).singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("does not say which"));
  }

  @Test
  void rollsThatDifferAreNamedWithBothPlaces() {
    Loaded<List<School>> joined = SchoolJoin
        .join(List.of(roll("a.xlsx", "School | Year | R | Y1\nElmfield | Oct 2025 | 30 | 20"),
            roll("b.xlsx", "School | Year | R | Y1 | Y2\nElmfield | Oct 2025 | 28 | 20 | 1")));

    assertThat(joined.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.place()).hasToString("b.xlsx!Roll!C2");
      assertThat(finding.message()).contains("49 pupils here", "50 at a.xlsx!Roll!C2", "Reception");
    });
    assertThat(joined.value().getFirst().rolls().getFirst().total()).isEqualTo(50);
  }

  @Test
  void budgetsThatDifferAreNamedWithBothPlaces() {
    Loaded<List<School>> joined = SchoolJoin.join(List.of(budget("a.xlsx", "School: Elmfield", 100),
        budget("b.xlsx", "School: Elmfield", 101)));

    assertThat(joined.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.place()).hasToString("b.xlsx!Budget!B3");
      assertThat(finding.message()).contains("£101.00 here", "£100.00 at a.xlsx!Budget!B3");
    });
    assertThat(joined.value().getFirst().budget(new FundingYear(2026), BudgetColumn.BUDGET)
        .orElseThrow().amount(FinanceCode.I01)).isEqualTo(Money.pounds(100));
  }

  @Test
  void aSchoolOfThePlanKeepsItsIdAndTakesMore() {
    List<School> plan = SchoolJoin.join(List.of(budget("a.xlsx", "School: Elmfield", 100))).value();
    List<School> joined = SchoolJoin
        .join(plan, List.of(roll("b.xlsx",
            "School | URN | Year | R | Y1\nElmfield Primary School | 100023 | Oct 2025 | 30 | 20")))
        .value();

    assertThat(joined).singleElement().satisfies(school -> {
      assertThat(school.id()).isEqualTo(plan.getFirst().id());
      assertThat(school.details().urn()).contains("100023");
      assertThat(school.rolls()).hasSize(1);
    });
  }

  @Test
  void aClosedSchoolCountsOnlyWhereAnotherFileSpeaksOfIt() {
    ReadFile register = roll("gias.csv", """
        URN    | EstablishmentName | EstablishmentStatus (name) | PhaseOfEducation (name)
        100001 | Elmfield          | Open                       | Primary
        100002 | Elmfield          | Closed                     | Primary
        100003 | Saltmarsh         | Closed                     | Primary
        """);
    Loaded<List<School>> joined = SchoolJoin.join(List.of(budget("a.xlsx", "School: Elmfield", 100),
        register,
        roll("b.xlsx", "School | URN | Year | R | Y1\nSaltmarsh | 100003 | Oct 2023 | 30 | 29")));

    assertThat(joined.findings()).isEmpty();
    assertThat(joined.value()).extracting(School::name).containsExactly("Elmfield", "Saltmarsh");
    assertThat(joined.value()).extracting(School::isClosed).containsExactly(false, true);
  }

  private static ReadFile roll(String file, String text) {
    return FileReading.read(file, List.of(sheet(file, "Roll", text))).value();
  }

  private static ReadFile budget(String file, String school, int amount) {
    String codes = "I01 I02 I03 I05 E01 E02 E03 E05".replaceAll("(\\S+) ?",
        "$1 | " + amount + "\n");
    return FileReading
        .read(file, List.of(sheet(file, "Budget", school + "\nCode | 2026-27 budget\n" + codes)))
        .value();
  }
}
