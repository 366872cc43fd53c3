package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BreakEvenRollTest {

  @TempDir
  private Path folder = Path.of("");

  private Path plan = Path.of("");

  @BeforeEach
  void save() {
    plan = TestPlans.saved(folder);
  }

  @Test
  void turnsAndRangesArePrintedAsTheContractNamesThem() {
    Run run = Run.of("breakeven", plan, "--school", "900001", "--year", "2026-27", "--json");

    Map<String, Object> json = run.json();
    assertThat(run.exit()).isZero();
    assertThat(json).containsKeys("turns", "inCredit", "intakeTurns", "explanation");
    assertThat(numbers(json, "turns")).isNotEmpty();
    assertThat(numbers(json, "inCredit").getLast())
        .isEqualTo(Arrays.asList(numbers(json, "turns").getLast(), null));
    assertThat(json.get("explanation")).asString().startsWith("Ash Lane would spend no more");
  }

  private static List<?> numbers(Map<String, Object> json, String field) {
    return (List<?>) json.getOrDefault(field, List.of());
  }

  @Test
  void aTableEndsInTheExplanation() {
    Run run = Run.of("breakeven", plan, "--school", "Beech Hill", "--year", "2027");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("from").contains("pupils joining each year");
    assertThat(run.out().lines().toList().getLast()).contains("Beech Hill would spend no more");
  }

  @Test
  void yearsAndSchoolsThatAreNotThePlansAreRefused() {
    Run year = Run.of("breakeven", plan, "--school", "900001", "--year", "2040");
    Run school = Run.of("breakeven", plan, "--school", "Oak", "--year", "2027");

    assertThat(year.exit()).isEqualTo(2);
    assertThat(year.err()).contains("2025-26 to 2035-36");
    assertThat(school.exit()).isEqualTo(2);
    assertThat(school.err()).contains("Ash Lane", "Beech Hill");
  }
}
