package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.classes.Organisation;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

final class ClassBasisTest {

  private static final SchoolYear NOW = new SchoolYear(2025);

  /// Seven year groups of 25: seven classes apart. Sharing: Reception 1; Years 1 and 2, 50 pupils
  /// in two of 30; Years 3 to 6, 100 pupils in four of 30, as two year groups at most share.
  @Test
  void countsClassesApartAndShared() {
    ClassYear now = year(TwoSchools.both(TwoSchools.alone()), NOW);
    assertThat(now.pupils()).isEqualTo(175);
    assertThat(now.pupils(YearGroup.Y3)).isEqualTo(25);
    assertThat(now.classes()).isEqualTo(7);
    assertThat(now.classes(YearGroup.Y3)).isEqualTo(1);
    assertThat(now.classes(Organisation.MIXED_AGE)).isEqualTo(7);
    assertThat(now.full()).isCloseTo(175 / 30.0, within(1e-12));
    assertThat(now.counted()).isTrue();
    assertThat(now.isApart()).isTrue();
  }

  /// A limit of 24 splits each year group of 25; one pupil fewer saves a class.
  @Test
  void stepsGoByTheLimitsAssumed() {
    Case wanted = TwoSchools.both(TwoSchools.alone(), Change.of("junior-cap", 24));
    ClassYear now = year(wanted, NOW);
    assertThat(now.classes()).isEqualTo(3 + 4 * 2);
    assertThat(now.steps()).filteredOn(step -> step.group() == YearGroup.Y4).singleElement()
        .satisfies(step -> {
          assertThat(step.fewer()).hasValue(1);
          assertThat(step.more()).hasValue(48 - 25 + 1);
        });
  }

  @Test
  void isWhatTheProjectionCounts() {
    for (boolean mixed : new boolean[]{false, true}) {
      Case wanted = TwoSchools.both(
          new Alone("Alone", List.of(TwoSchools.ASH, TwoSchools.BEECH), TwoSchools.SEPTEMBER_2027,
              mixed),
          new Change(Assumptions.INTAKE.name(), Optional.of(TwoSchools.ASH), OptionalInt.of(2026),
              11));
      ClassBasis basis = ClassBasis.of(wanted, TwoSchools.ASH);
      for (YearFigures figures : TwoSchools.project(wanted).of(TwoSchools.ASH).years()) {
        ClassYear year = basis.in(figures.year().schoolYear()).orElseThrow();
        assertThat((double) year.classes()).isEqualTo(figures.classes());
        assertThat(year.why().value()).isEqualTo(figures.classes());
        assertThat(year.why().recomputed()).isEqualTo(figures.classes());
        figures.roll().forEach((group, pupils) -> assertThat(year.roll()).hasEntrySatisfying(group,
            why -> assertThat(why.value()).isEqualTo(pupils)));
      }
    }
  }

  @Test
  void classesTypedStandWhateverThePupils() {
    Case wanted = TwoSchools.both(TwoSchools.alone(),
        new Change("classes-typed", Optional.of(TwoSchools.ASH), OptionalInt.of(2026), 6));
    ClassYear next = year(wanted, new SchoolYear(2026));
    assertThat(next.classes()).isEqualTo(6);
    assertThat(next.isTyped()).isTrue();
    assertThat(next.steps()).allMatch(step -> step.fewer().isEmpty() && step.more().isEmpty());
    assertThat(next.why().value()).isEqualTo(6);
    assertThat(TwoSchools.project(wanted).of(TwoSchools.ASH).years().get(1).classes()).isEqualTo(6);
  }

  /// 1.11 teachers at £74,395 and £20,000 of assistants in the base year.
  @Test
  void aClassCostsItsTeachersAndAssistants() {
    Case wanted = TwoSchools.both(TwoSchools.alone());
    assertThat(cost(wanted, 0).value()).isEqualTo(8_257_845 + 2_000_000);
    assertThat(cost(wanted, 0).recomputed()).isEqualTo(10_257_845);
    assertThat(cost(wanted, 1).value()).isGreaterThan(10_257_845);
  }

  private static Working cost(Case wanted, int year) {
    return new Explainer(TwoSchools.projector()).classCost(wanted, TwoSchools.ASH, year)
        .orElseThrow();
  }

  @Test
  void aSchoolWithoutARollHasNoYears() {
    School bare = TwoSchools.ash().withRolls(List.of());
    Case both = TwoSchools.both(TwoSchools.alone());
    Setting setting = new Setting(List.of(bare, TwoSchools.beech()), TwoSchools.BASE,
        Assumed.DEFAULTS.with(List.of(), Source.TYPED));
    Case wanted = new Case(both.scenario(), setting, both.births(), both.base(), both.basis(),
        both.arrangement(), both.actions(), both.group(), both.years());
    assertThat(ClassBasis.of(wanted, TwoSchools.ASH).years()).isEmpty();
  }

  private static ClassYear year(Case wanted, SchoolYear year) {
    return ClassBasis.of(wanted, TwoSchools.ASH).in(year).orElseThrow();
  }
}
