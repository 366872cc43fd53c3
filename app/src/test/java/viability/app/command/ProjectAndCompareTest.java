package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectAndCompareTest {

  @TempDir
  private Path folder = Path.of("");

  private Path plan = Path.of("");

  @BeforeEach
  void save() {
    plan = TestPlans.saved(folder);
  }

  @Test
  void projectPrintsWhatTheContractNames() throws IOException {
    Run run = Run.of("project", plan, "--years", 3, "--json");
    assertThat(run.exit()).isZero();
    Golden.check("project.json", run.out());
  }

  @Test
  void yearNoughtIsTheBaseToThePenny() {
    Map<String, Object> school = Run.list(Run.of("project", plan, "--json").json(), "schools")
        .getFirst();
    assertThat(school).containsEntry("urn", "900001");
    assertThat(Run.list(school, "years")).hasSize(7).first()
        .satisfies(year -> assertThat(year).containsEntry("year", 2025)
            .containsEntry("income", new BigDecimal("1400000.00"))
            .containsEntry("spending", new BigDecimal("1450000.01"))
            .containsEntry("inYear", new BigDecimal("-50000.01"))
            .containsEntry("reserve", new BigDecimal("60000.00")));
  }

  @Test
  void comparePrintsEveryArrangementAndNoChances() throws IOException {
    Run run = Run.of("compare", plan, "--futures", 0, "--years", 3, "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).doesNotContain("Futures");
    Golden.check("compare.json", run.out().replaceAll("\"elapsedMs\": \\d+", "\"elapsedMs\": 0"));
  }

  @Test
  void aFederationThatSharesNothingEqualsTheSchoolsAlone() {
    List<Map<String, Object>> both = Run
        .list(Run.of("compare", plan, "--futures", 0, "--json").json(), "arrangements");
    assertThat(both).extracting(a -> a.get("name")).containsExactly("Alone, no change",
        "Federation, nothing shared");
    assertThat(both.get(0).get("years")).isEqualTo(both.get(1).get("years"));
  }

  @Test
  void compareMeetsEveryArrangementWithTheSameFutures() throws IOException {
    Run run = Run.of("compare", plan, "--futures", 200, "--seed", 5, "--years", 3, "--json");
    assertThat(run.exit()).isZero();
    Golden.check("compare-futures.json",
        run.out().replaceAll("\"elapsedMs\": \\d+", "\"elapsedMs\": 0"));
    List<Map<String, Object>> both = Run.list(run.json(), "arrangements");
    assertThat(both.get(0).get("years")).isEqualTo(both.get(1).get("years"));
  }

  @Test
  void theTableEndsWithTheChanceOfADeficit() {
    Run run = Run.of("compare", plan);
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(7).first().asString().contains("March 2026", "March 2032",
        "chance below 0 by then");
  }

  @Test
  void aTableHasTheSchoolFirstThenTheYear() {
    Run run = Run.of("project", plan);
    assertThat(run.out()).startsWith("school      year").contains("group       2031-32");
  }

  @Test
  void unknownNamesListTheKnownOnes() {
    Run scenario = Run.of("project", plan, "--scenario", "Sunny");
    assertThat(scenario.exit()).isEqualTo(2);
    assertThat(scenario.err()).contains("\"Sunny\"", "Base", "Births fall further");
    Run arrangement = Run.of("project", plan, "--arrangement", "Merger");
    assertThat(arrangement.exit()).isEqualTo(2);
    assertThat(arrangement.err()).contains("Alone, no change", "Federation, nothing shared");
  }

  @Test
  void yearsOutsideTheHorizonAreRefused() {
    assertThat(Run.of("project", plan, "--years", 12).exit()).isEqualTo(2);
    assertThat(Run.of("compare", plan, "--years", "many").exit()).isEqualTo(2);
  }

  @Test
  void aDamagedPlanStopsAndStillPrintsJson() throws IOException {
    java.nio.file.Files.writeString(plan, "{\"format\": \"viab");
    Run run = Run.of("compare", plan, "--json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.json()).containsEntry("arrangements", List.of());
    assertThat(run.err()).startsWith("stop two.viability:1: ");
  }
}
