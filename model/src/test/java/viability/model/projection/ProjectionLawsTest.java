package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Federation;
import viability.model.arrangement.Setting;
import viability.model.assumption.Change;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Source;
import viability.model.units.Money;

/// What holds of every plan, tried on random ones; a failure names the seed.
class ProjectionLawsTest {

  private final Projector projector = TwoSchools.projector();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_laws_of_a_projection(long seed) {
    Case federated = RandomCases.of(seed);
    Case alone = federated
        .under(new Alone("Alone", federated.group(), LocalDate.of(2026, 9, 1), false));
    Projection with = projector.project(federated);
    Projection without = projector.project(alone);

    year_0_is_what_was_imported(federated, with);
    balances_carry_forward(with);
    nothing_shared_is_alone(federated, without);
    the_bridge_adds_up(alone, federated, without, with);
    the_group_is_its_schools_added_up(with);
    a_pupil_fewer_never_raises_teaching_cost(alone, without);
  }

  /// One pupil fewer starting at a school in one September, typed over whatever is assumed.
  private void a_pupil_fewer_never_raises_teaching_cost(Case alone, Projection without) {
    int september = TwoSchools.BASE.start() + 1;
    SchoolYears school = without.schools().getFirst();
    double starting = school.years().get(1).roll().getOrDefault(first(alone, school), 0.0);
    Projection fewer = projector
        .project(typing(alone, school.school(), september, Math.max(0, starting - 1)));
    Projection same = projector.project(typing(alone, school.school(), september, starting));
    for (int year = 0; year < alone.years(); year++) {
      assertThat(teaching(fewer, school, year)).as("year %d", year)
          .isLessThanOrEqualTo(teaching(same, school, year));
    }
  }

  private static YearGroup first(Case alone, SchoolYears school) {
    return alone.setting().school(school.school()).details().phase().first();
  }

  private static Case typing(Case alone, SchoolId school, int september, double pupils) {
    Change intake = new Change("intake", Optional.of(school), OptionalInt.of(september), pupils);
    Setting setting = new Setting(alone.setting().schools(), alone.setting().base(),
        alone.setting().assumed().with(List.of(intake), Source.TYPED));
    return new Case(alone.scenario(), setting, alone.births(), alone.base(), alone.basis(),
        alone.arrangement(), alone.actions(), alone.group(), alone.years());
  }

  private static Money teaching(Projection projection, SchoolYears school, int year) {
    return projection.of(school.school()).years().get(year).lines().getOrDefault(FinanceCode.E01,
        Money.ZERO);
  }

  private static void year_0_is_what_was_imported(Case wanted, Projection projection) {
    for (School school : wanted.setting().schools()) {
      Budget budget = school.budgets().getFirst();
      YearFigures base = projection.of(school.id()).years().getFirst();
      assertThat(base.income()).isEqualTo(budget.income());
      assertThat(base.spending()).isEqualTo(budget.spending());
      assertThat(base.reserve()).isEqualTo(budget.reserve());
      base.lines().forEach((code, amount) -> assertThat(amount).isEqualTo(budget.amount(code)));
    }
  }

  private static void balances_carry_forward(Projection projection) {
    for (SchoolYears school : projection.schools()) {
      for (int i = 1; i < school.years().size(); i++) {
        YearFigures now = school.years().get(i);
        assertThat(now.reserve()).isEqualTo(
            school.years().get(i - 1).reserve().map(before -> before.plus(now.inYear())));
      }
    }
  }

  private void nothing_shared_is_alone(Case federated, Projection without) {
    Federation nothing = Federation.nothingShared("Nothing", federated.group(),
        LocalDate.of(2026, 9, 1));
    assertThat(projector.project(federated.under(nothing)).schools()).isEqualTo(without.schools());
  }

  private void the_bridge_adds_up(Case alone, Case federated, Projection without, Projection with) {
    int last = federated.years() - 1;
    Money steps = projector.bridge(alone, federated, last).stream().map(BridgeStep::change)
        .reduce(Money.ZERO, Money::plus);
    assertThat(with.group().get(last).reserve())
        .isEqualTo(without.group().get(last).reserve().map(reserve -> reserve.plus(steps)));
  }

  private static void the_group_is_its_schools_added_up(Projection projection) {
    for (int i = 0; i < projection.group().size(); i++) {
      int year = i;
      List<YearFigures> schools = projection.schools().stream().map(s -> s.years().get(year))
          .toList();
      YearFigures group = projection.group().get(year);
      assertThat(group.income())
          .isEqualTo(schools.stream().map(YearFigures::income).reduce(Money.ZERO, Money::plus));
      assertThat(group.spending())
          .isEqualTo(schools.stream().map(YearFigures::spending).reduce(Money.ZERO, Money::plus));
    }
  }
}
