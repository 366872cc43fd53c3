package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

final class RollBasisTest {

  private static final SchoolYear NEXT = new SchoolYear(2026);

  @Test
  void isTheRollThatIsProjected() {
    Case wanted = TwoSchools.both(TwoSchools.alone());
    RollBasis basis = RollBasis.of(wanted, TwoSchools.ASH);
    YearFigures second = TwoSchools.project(wanted).of(TwoSchools.ASH).years().get(1);
    assertThat(basis.projected().firstKey()).isEqualTo(NEXT);
    assertThat(basis.projected().get(NEXT)).isEqualTo(second.roll());
    assertThat(basis.ratios()).containsOnlyKeys(YearGroup.Y1, YearGroup.Y2, YearGroup.Y3,
        YearGroup.Y4, YearGroup.Y5, YearGroup.Y6);
    assertThat(basis.area()).contains("60 English authorities");
    assertThat(basis.intake()).contains("own intakes");
  }

  @Test
  void stillSaysWhatIsExpectedWhereAnIntakeIsTyped() {
    Change typed = new Change(Assumptions.INTAKE.name(), Optional.of(TwoSchools.ASH),
        OptionalInt.of(2026), 18);
    RollBasis basis = RollBasis.of(TwoSchools.both(TwoSchools.alone(), typed), TwoSchools.ASH);
    assertThat(basis.expected()).containsEntry(NEXT, 25.0);
    assertThat(basis.projected().get(NEXT)).containsEntry(YearGroup.R, 18.0);
  }

  @Test
  void saysHowFarOffTheRollMayBeMoreSoTheLaterItIs() {
    RollBasis basis = RollBasis.of(TwoSchools.both(TwoSchools.alone()), TwoSchools.ASH);
    double total = basis.projected().getOrDefault(NEXT, new java.util.TreeMap<>()).values().stream()
        .mapToDouble(Double::doubleValue).sum();

    RollBasis.Band next = Objects.requireNonNull(basis.bands().get(NEXT));
    RollBasis.Band fifth = Objects.requireNonNull(basis.bands().get(NEXT.plus(4)));

    assertThat(next.low80()).isBetween(0.8 * total, 0.99 * total);
    assertThat(next.high80() / total).isCloseTo(total / next.low80(), within(1e-9));
    assertThat(fifth.high80() / fifth.low80()).isGreaterThan(next.high80() / next.low80());
    assertThat(basis.bands()).hasSameSizeAs(basis.projected());
  }
}
