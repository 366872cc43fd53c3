package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.action.Action;
import viability.model.arrangement.Federation;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.school.SchoolId;
import viability.model.units.Money;

final class ArrangeTest {

  @TempDir
  private Path folder = Path.of("");

  private Path plan = Path.of("");

  @BeforeEach
  void save() {
    plan = TestPlans.saved(folder);
  }

  @Test
  void anArrangementTakesTheDefaultsOfItsKind() {
    Run run = add("{\"kind\": \"federation\"}");
    assertThat(run.exit()).isZero();
    assertThat(run.json()).containsEntry("name", "Federation").containsEntry("kind", "federation")
        .containsEntry("schools", List.of("900001", "Beech Hill"))
        .containsEntry("starts", "2026-09-01");
    assertThat(run.json().get("answers")).asString().contains("shareHead=yes", "key=equal");
    assertThat(run.json().get("effects")).asString().contains("cover-days=38.0");
    assertThat(TestPlans.read(plan).arrangements()).hasSize(3);
  }

  @Test
  void answersAndSizesCountAsGiven() {
    Run run = add("""
        {"name": "Shared head", "kind": "federation", "schools": [900001, "Beech Hill"],
         "starts": "2027-09-01", "effects": {"cover-days": 20, "contract-saving": 0.03},
         "answers": {"lead": "Ash Lane", "headLeaves": "2027-08-31", "setUpCosts": false}}
        """);
    assertThat(run.exit()).isZero();
    assertThat(run.json().get("effects")).asString().contains("contract-saving=0.03");
    assertThat(run.err()).contains("note arrange: The sizes given count in every partnership");
    Plan now = TestPlans.read(plan);
    assertThat(now.arrangement("Shared head")).get().isInstanceOfSatisfying(Federation.class,
        made -> {
          assertThat(made.sharing().setUpCosts()).isFalse();
          assertThat(made.sharing().head().flatMap(h -> h.lead())).contains(new SchoolId("900001"));
        });
    assertThat(now.typed()).hasSize(3).contains(Change.of("contract-saving", 0.03));
  }

  @Test
  void answersMayBeListsAndValuesForEachSchool() {
    add("{\"kind\": \"federation\", \"name\": \"Us\"}");
    Run joined = add("{\"kind\": \"combined\", \"answers\": {\"parts\": [\"Us\"]}}");
    assertThat(joined.exit()).as(joined.err()).isZero();
    Run smaller = add("""
        {"kind": "smaller-intake", "answers": {"intake": {"Ash Lane": 20, "Beech Hill": 45}}}
        """);
    assertThat(smaller.exit()).as(smaller.err()).isZero();
    assertThat(smaller.json().get("answers")).asString().contains("900001=20");
  }

  @Test
  void anArrangementOfTheSameNameIsReplaced() {
    add("{\"kind\": \"federation\", \"name\": \"Us\"}");
    Run again = add("{\"kind\": \"alone\", \"name\": \"Us\", \"answers\": {\"mixedAge\": true}}");
    assertThat(again.err()).contains("is replaced");
    assertThat(TestPlans.read(plan).arrangements()).hasSize(3).last()
        .satisfies(made -> assertThat(made.kind().name()).isEqualTo("alone"));
  }

  @Test
  void anAmountTooLargeForAnActionIsRefused() {
    Run run = Run.of("arrange", plan, "--out", plan, "--action",
        "{\"action\": \"Let\", \"school\": \"900001\", \"line\": \"I08a\", \"yearly\": 1e18}");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("\"yearly\" wants an amount of at most");
  }

  @Test
  void whatCannotBeIsNotSaved() {
    Run run = add("{\"kind\": \"federation\", \"schools\": [\"900001\"]}");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("not saved", "fewer than two schools");
    assertThat(run.json()).containsEntry("kind", "federation");
    assertThat(TestPlans.read(plan).arrangements()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"kind": "merger"}                                         | federation
      {"name": "No kind"}                                        | "kind"
      {"kind": "alone", "schools": ["Elm"]}                      | 900001 Ash Lane
      {"kind": "alone", "starts": "September"}                   | 2027-09-01
      {"kind": "alone", "answers": {"shareHead": true}}          | mixedAge
      {"kind": "alone", "answers": {"mixedAge": "perhaps"}}      | yes or no
      {"kind": "alone", "colour": "red"}                         | answers
      {"kind": "federation", "effects": {"intake": 3}}           | cover-days
      {"kind": "federation", "effects": {"cover-days": 900}}     | 195
      {"kind": "alone"                                           | line 1
      none.json                                                  | no file
      """)
  void whatIsNotKnownIsRefusedWithWhatIs(String json, String says) {
    Run run = add(json);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains(says);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aScenarioCanComeFromAFile() throws IOException {
    Path json = Files.writeString(folder.resolve("scenario.json"), """
        {"name": "Cold", "changes": [{"assumption": "energy", "year": "2027-28", "value": 0.2},
          {"assumption": "intake", "school": "Beech Hill", "year": 2026, "value": 20}]}
        """);
    Run run = Run.of("arrange", plan, "--scenario", json, "--out", plan, "--json");
    assertThat(run.exit()).isZero();
    assertThat(Run.list(run.json(), "changes").getFirst()).containsEntry("assumption", "energy")
        .containsEntry("year", 2027).containsEntry("value", new BigDecimal("0.2"));
    assertThat(Run.of("project", plan, "--scenario", "Cold").exit()).isZero();
  }

  @Test
  void aScenarioSetsOnlyWhatMayBeSet() {
    Run run = Run.of("arrange", plan, "--out", plan, "--scenario", """
        {"name": "S", "changes": [{"assumption": "energy", "school": "Beech Hill", "value": 0.2}]}
        """);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("same for every school");
  }

  @Test
  void aLateActionWithAmountsOfItsOwnShowsWhatIsLost() {
    Run run = Run.of("arrange", plan, "--out", plan, "--json", "--action", """
        {"action": "Let the hall", "school": "900001", "line": "I08b", "yearly": 12000,
         "amounts": [{"year": "2026-27", "amount": 6000}],
         "from": "2026-10-01", "planned": "2026-04-01"}
        """);
    assertThat(run.exit()).isZero();
    assertThat(Run.list(run.json(), "years").get(1)).containsEntry("amount",
        new BigDecimal("3000.00"));
    assertThat(Run.list(run.json(), "lost").getFirst()).containsEntry("year", 2026)
        .containsEntry("amount", new BigDecimal("3000.00"));
  }

  @Test
  void actionsThatWouldBalanceTheBudgetAreSuggested() {
    assertThat(Run.list(Run.of("actions", plan, "--json").json(), "suggested")).isEmpty();
    Run run = Run.of("actions", plan, "--suggest", "--json");
    assertThat(run.exit()).isZero();
    assertThat(Run.list(run.json(), "suggested")).isNotEmpty().allSatisfy(each -> assertThat(each)
        .containsKeys("action", "line", "harm", "effort", "amount", "left"));
    assertThat(Run.of("actions", plan, "--suggest").out()).contains("still to find");
  }

  @Test
  void anActionMovesTheGap() {
    BigDecimal before = gap(Run.of("actions", plan, "--json"));
    Run run = Run.of("arrange", plan, "--out", plan, "--json", "--action", """
        {"action": "Let the hall", "school": "900001", "line": "I08b", "yearly": 12000,
         "from": "2026-10-01", "owner": "Head", "status": "Agreed"}
        """);
    assertThat(run.exit()).isZero();
    assertThat(Run.list(run.json(), "years").get(1)).containsEntry("amount",
        new BigDecimal("6000.00"));
    Run listed = Run.of("actions", plan, "--json");
    assertThat(gap(listed)).isEqualTo(before.subtract(new BigDecimal("12000.00")));
    Map<String, Object> row = Run.list(listed.json(), "actions").getFirst();
    assertThat(row).containsEntry("action", "Let the hall").containsEntry("status", "Agreed");
    assertThat(TestPlans.read(plan).actions()).extracting(Action::yearly, Action::from)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Money.pounds(12_000), LocalDate.of(2026, 10, 1)));
  }

  @Test
  void theListNamesKindsQuestionsAndAssumptions() {
    Run run = Run.of("arrange", plan, "--list", "--json");
    assertThat(run.exit()).isZero();
    assertThat(Run.list(run.json(), "kinds")).extracting(kind -> kind.get("kind")).contains("alone",
        "federation");
    assertThat(Run.list(run.json(), "assumptions")).extracting(each -> each.get("assumption"))
        .contains("intake", "teacher-pay");
    assertThat(Run.of("arrange", plan, "--list").out()).contains("shareHead");
  }

  @Test
  void somethingMustBeAskedForAndSavedSomewhere() {
    assertThat(Run.of("arrange", plan).exit()).isEqualTo(2);
    assertThat(Run.of("arrange", plan, "--add", "{\"kind\": \"alone\"}").err()).contains("--out");
  }

  private Run add(String json) {
    return Run.of("arrange", plan, "--add", json, "--out", plan, "--json");
  }

  /// The third year's gap.
  private static BigDecimal gap(Run run) {
    return (BigDecimal) Run.list(run.json(), "gap").get(2).getOrDefault("amount", "");
  }
}
