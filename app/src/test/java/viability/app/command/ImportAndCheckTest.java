package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viability.model.arrangement.Arrangement;
import viability.model.plan.Plan;

final class ImportAndCheckTest {

  @TempDir
  private Path folder = Path.of("");

  private Path ash = Path.of("");
  private Path beech = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void files() throws IOException {
    ash = Books.school(folder, "Ash Lane Primary School", 900001, "1250000");
    beech = Books.school(folder, "Beech Hill Primary School", 900002, "1350000.5");
    plan = folder.resolve("ash and beech.viability");
  }

  @Test
  void twoWorkbooksMakeAPlanThatCanBeCompared() {
    Run run = Run.of("import", ash, beech, "--out", plan, "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    Plan made = TestPlans.read(plan);
    assertThat(made.name()).isEqualTo("ash and beech");
    assertThat(made.base()).hasToString("2025-26 budget");
    assertThat(made.arrangements()).extracting(Arrangement::name)
        .containsExactly("Alone, no change", "Federation, nothing shared");
    assertThat(made.sources()).hasSize(2);
    assertThat(Run.of("compare", plan, "--futures", 0).exit()).isZero();
  }

  @Test
  void importPrintsEverySchoolWithItsRollsAndBudgets() {
    Run run = Run.of("import", ash, "--out", plan, "--base", "2024-25:outturn", "--json");
    Map<String, Object> school = Run.list(run.json(), "schools").getFirst();
    assertThat(school).containsEntry("urn", "900001").containsEntry("roll", 197)
        .containsEntry("income", new BigDecimal("1348000.25"))
        .containsEntry("spending", new BigDecimal("1320000.00"))
        .containsEntry("reserve", new BigDecimal("50000.50"));
    assertThat(Run.list(school, "rolls").getFirst()).containsEntry("year", 2023)
        .containsEntry("basis", "October census").containsEntry("headcount", 201)
        .containsEntry("byYearGroup",
            Map.of("R", 27, "Y1", 28, "Y2", 29, "Y3", 30, "Y4", 30, "Y5", 28, "Y6", 29));
    assertThat(Run.list(school, "budgets")).hasSize(2).first()
        .satisfies(budget -> assertThat(budget).containsEntry("column", "outturn"));
    assertThat(TestPlans.read(plan).base()).hasToString("2024-25 outturn");
  }

  @Test
  void someOfTheSchoolsCanBeTaken() {
    Run.of("import", ash, beech, "--out", plan, "--only", "900002");
    assertThat(TestPlans.read(plan).schools()).extracting(s -> s.id().value())
        .containsExactly("900002");
    Run unknown = Run.of("import", ash, "--out", plan, "--replace", "--only", "900009");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("900001 Ash Lane");
    assertThat(Run.of("import", ash, "--out", plan, "--replace", "--authority", "202").exit())
        .isEqualTo(2);
  }

  @Test
  void aPlanThatIsThereIsReplacedOnlyWhenAsked() throws IOException {
    Files.writeString(plan, "mine");
    assertThat(Run.of("import", ash, "--out", plan).exit()).isEqualTo(2);
    assertThat(plan).hasContent("mine");
    assertThat(Run.of("import", ash, "--out", plan, "--replace").exit()).isZero();
  }

  @Test
  void aBaseThatNoSchoolHasListsThoseThereAre() {
    Run run = Run.of("import", ash, "--out", plan, "--base", "2019-20");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("2025-26 budget", "2024-25 outturn");
    assertThat(Run.of("import", ash, "--out", plan, "--base", "lately").exit()).isEqualTo(2);
    assertThat(Run.of("import", ash, "--out", plan, "--base", "2024:actual").exit()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotKnownStopsAndTheOthersAreImported() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), "milk,2\nbread,1\n");
    Run run = Run.of("import", list, ash, "--out", plan, "--json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(Run.list(run.json(), "findings")).anySatisfy(found -> assertThat(found)
        .containsEntry("severity", "stop").containsEntry("place", "list.csv"));
    assertThat(TestPlans.read(plan).schools()).hasSize(1);
  }

  @Test
  void nothingIsSavedWithoutASchool() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), "milk,2\nbread,1\n");
    Run run = Run.of("import", list, "--out", plan, "--json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.json()).containsEntry("schools", List.of());
    assertThat(plan).doesNotExist();
  }

  @Test
  void checkSaysWhatEachFileHolds() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), "milk,2\nbread,1\n");
    Run run = Run.of("check", ash, list);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("budget-sheet", "unrecognised", "2024 outturn");
    assertThat(run.err()).startsWith("stop list.csv: ");
    assertThat(Run.of("check", folder.resolve("none.csv")).exit()).isEqualTo(2);
  }

  @Test
  void aPlanIsMadeUnderAPlansNameOnly() {
    Run run = Run.of("import", ash, "--out", folder.resolve("x.txt"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("ends in .viability");
    assertThat(folder.resolve("x.txt")).doesNotExist();
  }

  @Test
  void aCouncilCannotBeChosenWhereNoSchoolSaysIts() {
    Run run = Run.of("import", ash, "--out", plan, "--authority", "999");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("None of these schools says which council it belongs to.");
  }

  @Test
  void anAmountTooLargeIsDoubtfulAndLeftOut() throws IOException {
    Path huge = Books.school(folder, "Cedar Primary School", 900003, "99999999999999999999");
    Run run = Run.of("check", huge, "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    Map<String, Object> first = Run.list(Run.wrapped(run), "all").getFirst();
    assertThat(Run.list(first, "findings"))
        .anySatisfy(found -> assertThat(found).containsEntry("severity", "doubt")
            .containsEntry("place", "Cedar Primary School.xlsx!Budget!C4"));
    assertThat(Run.of("import", huge, "--out", plan).exit()).isZero();
  }

  @Test
  void aBudgetWithoutItsShareOrABalanceIsDoubtful() throws IOException {
    Path bare = Books.write(folder.resolve("Dene Primary School.xlsx"), "Budget", """
        Code | 2025-26 budget
        I05 | 99000
        E01 | 810000
        E03 | 305000
        E05 | 91000
        E16 | 31000
        E19 | 41000
        E22 | 100
        E25 | 100
        E28a | 61000
        """);
    for (Run run : List.of(Run.of("check", bare), Run.of("import", bare, "--out", plan))) {
      assertThat(run.exit()).isZero();
      assertThat(run.err()).contains("doubt Dene Primary School.xlsx!Budget: There is no budget",
          "no opening or closing balance for the 2025-26 budget");
    }
  }

  @Test
  void checkKnowsAPlan() {
    Run.of("import", ash, "--out", plan);
    Run run = Run.of("check", plan, "--json");
    assertThat(run.exit()).isZero();
    Map<String, Object> first = Run.list(Run.wrapped(run), "all").getFirst();
    assertThat(first).containsEntry("format", "plan").containsEntry("schools", 1);
    assertThat(Run.list(first, "years")).contains(Map.of("year", 2024, "basis", "outturn"));
  }
}
