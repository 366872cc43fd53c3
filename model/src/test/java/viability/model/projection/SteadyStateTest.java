package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.arrangement.Setting;
import viability.model.school.Census;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

class SteadyStateTest {

  private final Projector projector = TwoSchools.projector();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_school_whose_roll_never_changes_is_in_its_steady_state_every_year(long seed) {
    Case wanted = unchanging(RandomCases.of(seed));
    Projection projection = projector.project(wanted);
    for (SchoolYears school : projection.schools()) {
      double[] roll = roll(wanted.setting().school(school.school()));
      for (int year = 0; year < wanted.years(); year++) {
        SteadyState steady = projector.steady(school.school(), wanted, year, List.of(roll))
            .orElseThrow();
        assertThat(steady.inYear(0)).isEqualTo(school.years().get(year).inYear());
        assertThat(steady.working(0).value()).isEqualTo((double) steady.inYear(0).pence());
      }
    }
  }

  private static double[] roll(School school) {
    double[] roll = new double[YearGroup.values().length];
    school.rolls().getLast().pupils().forEach((group, pupils) -> roll[group.index()] = pupils);
    return roll;
  }

  /// The same case with each school's last roll counted in every October.
  private static Case unchanging(Case from) {
    List<School> schools = from.setting().schools().stream()
        .map(school -> school.withRolls(everyYear(school.rolls().getLast().pupils()))).toList();
    return new Case(from.scenario(),
        new Setting(schools, from.setting().base(), from.setting().assumed()), from.births(),
        from.base(), from.basis(), from.arrangement(), from.actions(), from.group(), from.years());
  }

  private static List<Roll> everyYear(Map<YearGroup, Integer> pupils) {
    return IntStream.rangeClosed(2016, 2036)
        .mapToObj(
            year -> Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.file("roll.csv")))
        .toList();
  }
}
