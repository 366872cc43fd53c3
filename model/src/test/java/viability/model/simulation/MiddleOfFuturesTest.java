package viability.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.arrangement.Setting;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.RandomCases;
import viability.model.projection.TwoSchools;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.trace.Source;

/// Where nothing is whole and nothing is full, the middle of all futures is near the central case:
/// classes typed, admission numbers that hold no one back.
class MiddleOfFuturesTest {

  private static final double NEAR = 0.02;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_median_is_within_two_per_cent_of_the_central_case(long seed) {
    Case wanted = withoutSteps(RandomCases.of(seed));
    Projection central = TwoSchools.project(wanted);
    UnitFutures group = new Simulation(TwoSchools.projector())
        .run(wanted, List.of(wanted.arrangement()), Request.of(1000, seed)).arrangements()
        .getFirst().group();
    for (int year = 1; year < wanted.years(); year++) {
      YearFigures expected = central.group().get(year);
      double turnover = (double) expected.income().pence();
      assertThat(group.fan(Quantity.PUPILS, year).p50()).as("pupils, year %d", year)
          .isCloseTo(expected.pupils(), within(NEAR * expected.pupils()));
      assertThat(group.fan(Quantity.IN_YEAR, year).p50()).as("in-year, year %d", year)
          .isCloseTo((double) expected.inYear().pence(), within(NEAR * turnover));
    }
  }

  private static Case withoutSteps(Case random) {
    List<School> schools = random.setting().schools().stream()
        .map(school -> school.withDetails(school.details().withPan(10_000))).toList();
    Case wanted = new Case(random.scenario(),
        new Setting(schools, random.setting().base(), random.setting().assumed()), random.births(),
        random.base(), random.basis(), random.arrangement(), random.actions(), random.group(),
        random.years());
    return wanted.assuming(
        wanted.setting().assumed().with(List.of(Change.of("classes-typed", 14)), Source.TYPED));
  }
}
