package viability.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Assumptions;
import viability.model.projection.Case;
import viability.model.projection.TwoSchools;
import viability.model.school.SchoolId;
import viability.model.units.Pence;

class TornadoTest {

  private static final Case ALONE = TwoSchools.both(TwoSchools.alone());

  /// Ash Lane's energy, £33,333.33, grows by 2% a year; at the 10th percentile it falls by 11%, at
  /// the 90th it grows by 15%.
  @Test
  void energy_by_hand() {
    Tornado tornado = tornado(Quantity.RESERVE, Optional.of(TwoSchools.ASH), 2);
    Bar energy = bar(tornado, "energy");
    double assumed = energy(1.02) + energy(1.02 * 1.02);

    assertThat(energy.low() - tornado.central())
        .isCloseTo(assumed - energy(0.89) - energy(0.89 * 0.89), within(1e-6));
    assertThat(energy.high() - tornado.central())
        .isCloseTo(assumed - energy(1.15) - energy(1.15 * 1.15), within(1e-6));
    assertThat(energy.oneWay()).isTrue();
  }

  private static double energy(double multiple) {
    return Pence.round(3_333_333 * multiple);
  }

  /// Awards of 2025 to 2027 and funding of 2025-26 and 2026-27 are published; only later ones move.
  @Test
  void what_is_known_already_does_not_move() {
    assertThat(tornado(Quantity.RESERVE, Optional.empty(), 1).bars()).extracting(Bar::assumption)
        .doesNotContain(Assumptions.TEACHER_PAY, Assumptions.FUNDING_GROWTH);
    assertThat(tornado(Quantity.RESERVE, Optional.empty(), 6).bars()).extracting(Bar::assumption)
        .contains(Assumptions.TEACHER_PAY, Assumptions.FUNDING_GROWTH);
  }

  @Test
  void money_moves_no_pupils_and_the_widest_comes_first() {
    Tornado tornado = tornado(Quantity.PUPILS, Optional.empty(), 5);

    assertThat(tornado.bars()).extracting(Bar::assumption).contains(Assumptions.STAYING)
        .doesNotContain(Assumptions.ENERGY);
    double before = Double.MAX_VALUE;
    for (Bar bar : tornado.bars()) {
      assertThat(bar.reach(tornado.central())).isLessThanOrEqualTo(before);
      before = bar.reach(tornado.central());
    }
  }

  /// The widest reaches £100 from the centre, so what reaches less than £5 is folded.
  @Test
  void small_ones_are_folded() {
    Tornado tornado = Tornado.of(0, List.of(bar(-4, 4.9), bar(-5, 0), bar(-100, 30)));

    assertThat(tornado.bars()).extracting(Bar::low).containsExactly(-100.0, -5.0);
    assertThat(tornado.small()).extracting(Bar::low).containsExactly(-4.0);
  }

  @Test
  void what_turns_on_its_way_is_marked() {
    assertThat(Tornado.isOneWay(1, 2, 2, 3, 4)).isTrue();
    assertThat(Tornado.isOneWay(4, 3, 3, 0, -1)).isTrue();
    assertThat(Tornado.isOneWay(1, 2, 3, 2, 1)).isFalse();
  }

  private static Bar bar(double low, double high) {
    return new Bar(Assumptions.ENERGY, low, high, true);
  }

  private static Bar bar(Tornado tornado, String name) {
    return java.util.stream.Stream.concat(tornado.bars().stream(), tornado.small().stream())
        .filter(bar -> bar.assumption().name().equals(name)).findFirst().orElseThrow();
  }

  private static Tornado tornado(Quantity quantity, Optional<SchoolId> school, int year) {
    return Tornado.of(TwoSchools.projector(), ALONE, new View(quantity, school, year), () -> {
    }).orElseThrow();
  }
}
