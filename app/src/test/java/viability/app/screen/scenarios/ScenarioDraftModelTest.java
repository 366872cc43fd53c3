package viability.app.screen.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.app.desk.TestDesk;
import viability.app.screen.compare.Examples;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.scenario.Scenario;
import viability.model.trace.Source;

final class ScenarioDraftModelTest {

  private final ScenarioDraftModel fresh = new ScenarioDraftModel(Examples.PLAN, Optional.empty(),
      7);

  @Test
  void aDifferenceBeginsAtTheBase() {
    fresh.add(Assumptions.PAY_GRANT);
    assertThat(fresh.changes()).containsExactly(Change.of("pay-grant", 1));
    fresh.set(0, fresh.changes().getFirst().to(0.5));
    fresh.words("Half of it");
    Scenario made = fresh.scenario();
    assertThat(made.name()).isEqualTo("New scenario");
    assertThat(made.words()).isEqualTo("Half of it");
    assertThat(made.changes()).containsExactly(Change.of("pay-grant", 0.5));
    assertThat(made.differences().getFirst().base()).containsEntry(2027, 1.0).containsEntry(2028,
        0.0);
  }

  @Test
  void saysWhatIsStillWrong() {
    fresh.name("Base");
    assertThat(fresh.problem()).isEqualTo("Another scenario has this name already.");
    fresh.name("Mine");
    fresh.add(Assumptions.ENERGY);
    fresh.add(Assumptions.ENERGY);
    assertThat(fresh.problem()).isEqualTo("Two lines set the same thing: Energy prices.");
    fresh.remove(1);
    fresh.set(0, Change.of("energy", 9));
    assertThat(fresh.problem()).isEqualTo("Energy prices is outside what it can be.");
    fresh.set(0, Change.of("energy", 0.1));
    assertThat(fresh.problem()).isEmpty();
  }

  @Test
  void anEditKeepsWhatWasNotTouched() {
    Scenario ready = Examples.PLAN.scenarios().getFirst();
    ScenarioDraftModel draft = new ScenarioDraftModel(Examples.PLAN, Optional.of(ready), 7);
    assertThat(draft.problem()).isEmpty();
    assertThat(draft.scenario()).isEqualTo(ready);
    draft.evidence("Our own figures");
    assertThat(draft.scenario().source()).isEqualTo(Source.TYPED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      pay-grant   | | | 0    | Teacher pay award met by grant: 0%, base 100% in 2026 and 2027, then 0%
      pay-grant   | | 2027 | 0.5  | Teacher pay award met by grant in 2027: 50%, base 100%
      cover-days  | N | | 20 | Days the head is covered at Northgate: 20, base 38
      intake      | N | 2028 | 20 | Pupils starting at Northgate in 2028: 20, base as worked out
      unheard-of  | | | 1 | unheard-of: not known to this version of the program
      """)
  void differencesAreSaidInWords(String name, String school, Integer year, double value,
      String words) {
    Change change = new Change(name,
        school == null ? Optional.empty() : Optional.of(TestDesk.NORTHGATE),
        year == null ? OptionalInt.empty() : OptionalInt.of(year), value);
    assertThat(new ChangeWords(Examples.PLAN, 7).of(change)).isEqualTo(words);
  }
}
