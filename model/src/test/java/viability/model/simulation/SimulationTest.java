package viability.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Federation;
import viability.model.arrangement.Setting;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.TwoSchools;
import viability.model.projection.YearFigures;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.simulation.draw.Draws;
import viability.model.simulation.shock.EnergyPrices;
import viability.model.simulation.shock.IntakeShare;
import viability.model.units.Pence;

class SimulationTest {

  private static final long SEED = 7;
  private static final Case ALONE = TwoSchools.both(TwoSchools.alone());

  private final Simulation simulation = new Simulation(TwoSchools.projector());

  /// Ash Lane's energy line, £33,333.33, is the only thing that differs: 2% a year with a standard
  /// deviation of 10%, of which half the variance is shared with other prices.
  @Test
  void one_shock_by_hand() {
    ArrangementFutures futures = run(Request.of(50, SEED).with(List.of(new EnergyPrices())))
        .of("Alone, no change");
    UnitFutures ash = futures.of(TwoSchools.ASH);
    Draws draws = new Draws(SEED);
    double central = 1;
    double shocked = 1;
    double expected = 0;
    for (int year = 1; year < 7; year++) {
      double x = Math.sqrt(0.5) * draws.normal("prices", "everywhere", 2025 + year, 41)
          + Math.sqrt(0.5) * draws.normal("energy", "everywhere", 2025 + year, 41);
      central *= 1.02;
      shocked *= 1.02 + 0.1 * x;
      expected += Pence.round(3_333_333 * central) - Pence.round(3_333_333 * shocked);

      assertThat(ash.in(Quantity.RESERVE, year, 41))
          .isEqualTo(ash.central(Quantity.RESERVE, year) + expected);
    }
  }

  /// Births, the area's take-up and families do not move; 25 pupils start each year, so chance
  /// alone moves the intake by √(1.2/25) = 22%, around what was expected on average. There are 30
  /// places, (30 ÷ 25 − 1) ÷ 0.219 = 0.9129 such moves above 25. With u = 0.7907, uΦ(u) + φ(u) =
  /// 0.7907 × 0.7854 + 0.2918 = 0.9129, so those who ask lie 0.9129 − 0.7907 = 0.1222 moves above.
  @Test
  void the_share_of_new_pupils_by_hand() {
    UnitFutures ash = run(Request.of(20, SEED).with(List.of(new IntakeShare())))
        .of("Alone, no change").of(TwoSchools.ASH);
    double size = Math.sqrt(1.2 / 25);
    double x = new Draws(SEED).normal("intake-share", "900001", 2026, 3);
    double starting = Math.min(30, 25 * Math.exp(size * x - size * size / 2) * (1 + size * 0.1222));

    assertThat(ash.in(Quantity.PUPILS, 1, 3) - ash.central(Quantity.PUPILS, 1))
        .isCloseTo(starting - 25, within(0.001));
  }

  @Test
  void the_first_future_is_the_projection() {
    Projection projected = TwoSchools.project(ALONE);
    ArrangementFutures futures = run(Request.of(10, SEED)).of("Alone, no change");
    for (int year = 0; year < 7; year++) {
      YearFigures group = projected.group().get(year);
      assertThat(Pence.money(futures.group().central(Quantity.RESERVE, year)))
          .isEqualTo(group.reserve().orElseThrow());
      assertThat(Pence.money(futures.group().central(Quantity.IN_YEAR, year)))
          .isEqualTo(group.inYear());
      assertThat(futures.group().central(Quantity.PUPILS, year)).isEqualTo(group.pupils());
      assertThat(futures.group().central(Quantity.CLASSES, year)).isEqualTo(group.classes());
    }
  }

  @Test
  void another_school_leaves_this_one_s_futures_alone() {
    List<School> schools = new ArrayList<>(ALONE.setting().schools());
    schools.add(TwoSchools.school(new SchoolId("900003"), "Cedar Juniors", 20, "900000.00",
        "500000.00", "1000.00"));
    schools.set(2, schools.get(2).withDetails(
        viability.model.school.Details.named("Cedar Juniors", Phase.JUNIOR).withPan(30)));
    Case more = new Case(ALONE.scenario(),
        new Setting(schools, ALONE.setting().base(), ALONE.setting().assumed()), ALONE.births(),
        ALONE.base(), ALONE.basis(), ALONE.arrangement(), ALONE.actions(), ALONE.group(),
        ALONE.years());

    UnitFutures before = run(Request.of(30, SEED)).of("Alone, no change").of(TwoSchools.ASH);
    UnitFutures after = simulation.run(more, List.of(more.arrangement()), Request.of(30, SEED))
        .of("Alone, no change").of(TwoSchools.ASH);
    for (int year = 0; year < 7; year++) {
      assertThat(after.in(Quantity.RESERVE, year)).isEqualTo(before.in(Quantity.RESERVE, year));
    }
  }

  @Test
  void chances_count_futures() {
    ArrangementFutures futures = run(Request.of(500, SEED)).of("Alone, no change");
    UnitFutures ash = futures.of(TwoSchools.ASH);
    UnitFutures beech = futures.of(TwoSchools.BEECH);
    int now = 0;
    int by = 0;
    for (int i = 0; i < 500; i++) {
      boolean ever = false;
      for (int year = 0; year <= 4; year++) {
        ever |= below(ash, year, i) || below(beech, year, i);
      }
      by += ever ? 1 : 0;
      now += below(ash, 4, i) || below(beech, 4, i) ? 1 : 0;
    }

    assertThat(futures.deficit(4)).contains(new Chance(now, 500));
    assertThat(futures.deficitBy(4)).contains(new Chance(by, 500));
    assertThat(futures.firstDeficit().orElseThrow().stream().limit(5).mapToInt(Chance::times).sum())
        .isEqualTo(by);
  }

  private static boolean below(UnitFutures unit, int year, int future) {
    return unit.in(Quantity.RESERVE, year, future) < 0;
  }

  /// Of 20 futures the 5th percentile is the lowest, the 50th the tenth, the 95th the nineteenth.
  @Test
  void quantiles_are_real_futures_by_nearest_rank() {
    double[] futures = new double[20];
    for (int i = 0; i < 20; i++) {
      futures[i] = (i * 7 % 20) + 1;
    }

    assertThat(Fan.of(futures)).isEqualTo(new Fan(1, 2, 5, 10, 15, 18, 19));
    assertThat(Fan.of(new double[]{3})).isEqualTo(new Fan(3, 3, 3, 3, 3, 3, 3));
  }

  @Test
  void a_saving_that_is_certain_is_better_in_every_future() {
    Federation federated = Federation.nothingShared("Nothing shared", ALONE.group(),
        LocalDate.of(2027, 9, 1));
    Futures futures = simulation.run(ALONE, List.of(ALONE.arrangement(), federated),
        Request.of(100, SEED));
    ArrangementFutures alone = futures.of("Alone, no change");
    ArrangementFutures nothing = futures.of("Nothing shared");

    assertThat(nothing.betterThan(alone, Quantity.RESERVE, 6)).contains(new Chance(0, 100));
    assertThat(nothing.group().fan(Quantity.RESERVE, 6))
        .isEqualTo(alone.group().fan(Quantity.RESERVE, 6));
  }

  @Test
  void a_newer_run_calls_an_older_off() {
    assertThatThrownBy(() -> simulation.run(ALONE, List.of(ALONE.arrangement()),
        Request.of(100, SEED).unless(() -> true))).isInstanceOf(CancellationException.class);
  }

  @Test
  void an_unknown_reserve_leaves_chances_unknown() {
    School ash = TwoSchools.ash();
    School unknown = ash.withBudgets(List.of(withoutReserve(ash)));
    Case wanted = new Case(ALONE.scenario(),
        new Setting(List.of(unknown, TwoSchools.beech()), ALONE.setting().base(),
            ALONE.setting().assumed()),
        ALONE.births(), ALONE.base(), ALONE.basis(), ALONE.arrangement(), ALONE.actions(),
        ALONE.group(), ALONE.years());
    ArrangementFutures futures = simulation
        .run(wanted, List.of(wanted.arrangement()), Request.of(10, SEED)).of("Alone, no change");

    assertThat(futures.deficit(3)).isEmpty();
    assertThat(futures.groupDeficit(3)).isEmpty();
    assertThat(futures.deficit(TwoSchools.BEECH, 3)).isPresent();
    assertThat(futures.group().knows(Quantity.IN_YEAR)).isTrue();
    assertThat(futures.group().knows(Quantity.RESERVE)).isFalse();
  }

  private static viability.model.school.Budget withoutReserve(School school) {
    var lines = new java.util.TreeMap<>(school.budgets().getFirst().lines());
    lines.remove(viability.model.school.FinanceCode.B02);
    return new viability.model.school.Budget(TwoSchools.BASE,
        viability.model.school.BudgetColumn.OUTTURN, 12, lines);
  }

  private Futures run(Request request) {
    return simulation.run(ALONE, List.of(ALONE.arrangement()), request);
  }
}
