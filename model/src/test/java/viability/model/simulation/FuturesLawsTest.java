package viability.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Federation;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumption;
import viability.model.assumption.Change;
import viability.model.assumption.ShockSizes;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.projection.RandomCases;
import viability.model.projection.SchoolYears;
import viability.model.projection.TwoSchools;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.trace.Source;

/// What holds of futures of every plan, tried on random ones; a failure names the seed.
class FuturesLawsTest {

  private static final int FUTURES = 60;

  private final Projector projector = TwoSchools.projector();
  private final Simulation simulation = new Simulation(projector);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void without_shocks_every_future_is_the_central_case_to_the_penny(long seed) {
    Case wanted = sized(RandomCases.of(seed), 0);
    Projection central = projector.project(wanted);
    ArrangementFutures futures = simulation
        .run(wanted, List.of(wanted.arrangement()), Request.of(5, seed)).arrangements().getFirst();
    for (SchoolYears school : central.schools()) {
      UnitFutures unit = futures.of(school.school());
      for (int year = 0; year < wanted.years(); year++) {
        for (int future = 0; future < 5; future++) {
          is(school.years().get(year), unit, year, future);
        }
      }
    }
  }

  private static void is(YearFigures expected, UnitFutures unit, int year, int future) {
    assertThat(unit.in(Quantity.RESERVE, year, future))
        .isEqualTo((double) expected.reserve().orElseThrow().pence());
    assertThat(unit.in(Quantity.IN_YEAR, year, future))
        .isEqualTo((double) expected.inYear().pence());
    assertThat(unit.in(Quantity.PUPILS, year, future)).isEqualTo(expected.pupils());
    assertThat(unit.in(Quantity.CLASSES, year, future)).isEqualTo(expected.classes());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_central_case_stands_beside_the_shocks_to_the_penny(long seed) {
    Case wanted = RandomCases.of(seed);
    Projection central = projector.project(wanted);
    ArrangementFutures futures = simulation
        .run(wanted, List.of(wanted.arrangement()), Request.of(FUTURES, seed)).arrangements()
        .getFirst();
    for (SchoolYears school : central.schools()) {
      for (int year = 0; year < wanted.years(); year++) {
        assertThat(futures.of(school.school()).central(Quantity.RESERVE, year))
            .isEqualTo((double) school.years().get(year).reserve().orElseThrow().pence());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void threads_and_more_futures_change_nothing(long seed) {
    Case wanted = RandomCases.of(seed);
    Request request = Request.of(400, seed);
    UnitFutures one = group(wanted, request.on(1));
    UnitFutures three = group(wanted, request.on(3));
    UnitFutures fewer = group(wanted, Request.of(77, seed).on(2));
    for (int year = 0; year < wanted.years(); year++) {
      assertThat(three.in(Quantity.RESERVE, year)).isEqualTo(one.in(Quantity.RESERVE, year));
      assertThat(fewer.in(Quantity.RESERVE, year))
          .isEqualTo(java.util.Arrays.copyOf(one.in(Quantity.RESERVE, year), 77));
    }
  }

  private UnitFutures group(Case wanted, Request request) {
    return simulation.run(wanted, List.of(wanted.arrangement()), request).arrangements().getFirst()
        .group();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_school_meets_the_same_futures_alone_and_in_a_federation_that_shares_nothing(long seed) {
    Case federated = RandomCases.of(seed);
    Alone alone = new Alone("Alone", federated.group(), LocalDate.of(2026, 9, 1), false);
    Federation nothing = Federation.nothingShared("Nothing", federated.group(),
        LocalDate.of(2026, 9, 1));
    Futures together = simulation.run(federated, List.of(federated.arrangement(), nothing, alone),
        Request.of(FUTURES, seed));
    Futures apart = simulation.run(federated, List.of(alone), Request.of(FUTURES, seed));
    for (SchoolId school : together.of("Alone").schools()) {
      for (int year = 0; year < federated.years(); year++) {
        double[] expected = apart.of("Alone").of(school).in(Quantity.RESERVE, year);
        assertThat(together.of("Alone").of(school).in(Quantity.RESERVE, year)).isEqualTo(expected);
        assertThat(together.of("Nothing").of(school).in(Quantity.RESERVE, year))
            .isEqualTo(expected);
        assertThat(together.of("Federation").of(school).in(Quantity.PUPILS, year))
            .isEqualTo(apart.of("Alone").of(school).in(Quantity.PUPILS, year));
      }
    }
  }

  private static Case sized(Case wanted, double size) {
    List<Change> changes = new ArrayList<>();
    for (Assumption each : ShockSizes.ALL) {
      changes.add(new Change(each.name(), Optional.empty(), OptionalInt.empty(), size));
      wanted.group().forEach(
          id -> changes.add(new Change(each.name(), Optional.of(id), OptionalInt.empty(), size)));
      for (int year = 2020; year < 2045; year++) {
        int at = year;
        changes.add(new Change(each.name(), Optional.empty(), OptionalInt.of(at), size));
        wanted.group().forEach(
            id -> changes.add(new Change(each.name(), Optional.of(id), OptionalInt.of(at), size)));
      }
    }
    return assuming(wanted, changes);
  }

  static Case assuming(Case wanted, List<Change> changes) {
    return new Case(wanted.scenario(),
        new Setting(wanted.setting().schools(), wanted.setting().base(),
            wanted.setting().assumed().with(changes, Source.TYPED)),
        wanted.births(), wanted.base(), wanted.basis(), wanted.arrangement(), wanted.actions(),
        wanted.group(), wanted.years());
  }
}
