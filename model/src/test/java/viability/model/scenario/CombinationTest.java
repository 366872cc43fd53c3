package viability.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Change;

final class CombinationTest {

  private static final Change ENERGY = Change.of("energy", 0.1);
  private static final Change PAY = Change.of("teacher-pay", 0.04);
  private static final Scenario DEAR = new Scenario("Dear energy", "Energy.", "Bills.",
      List.of(ENERGY));

  @Test
  void everyDifferenceIsKept() {
    Combination both = Combination.of("Both",
        List.of(DEAR, new Scenario("Dear pay", "Pay.", "", List.of(PAY))));
    assertThat(both.scenario().changes()).containsExactly(ENERGY, PAY);
    assertThat(both.scenario().words()).isEqualTo("Energy. Pay.");
    assertThat(both.scenario().evidence()).isEqualTo("Bills.");
    assertThat(both.scenario().isLocked()).isFalse();
    assertThat(both.overlaps()).isEmpty();
  }

  @Test
  void theLastOfTwoThatSetTheSameIsTakenAndSaid() {
    Combination both = Combination.of("Both",
        List.of(DEAR, new Scenario("Dearer", "", "", List.of(Change.of("energy", 0.2)))));
    assertThat(both.scenario().changes()).containsExactly(Change.of("energy", 0.2));
    assertThat(both.overlaps()).containsExactly("Energy prices is set by more than one of them: "
        + "the value of \u201cDearer\u201d is taken.");
  }

  @Test
  void aYearBesideEveryYearIsSaid() {
    Change year = new Change("energy", Optional.empty(), OptionalInt.of(2027), 0.3);
    Combination both = Combination.of("Both",
        List.of(DEAR, new Scenario("One year", "", "", List.of(year))));
    assertThat(both.scenario().changes()).containsExactly(ENERGY, year);
    assertThat(both.overlaps()).singleElement().asString().contains("the one that names more");
  }
}
