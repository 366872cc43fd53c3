package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Change;
import viability.model.projection.Projector;
import viability.model.projection.TwoSchools;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.viability.measure.Measure;
import viability.model.viability.measure.Measured;
import viability.model.viability.measure.Measures;
import viability.model.viability.measure.Rating;
import viability.model.viability.outlook.Outlook;

class MeasuresTest {

  private final Projector projector = TwoSchools.projector();

  private Standing ash(Change... typed) {
    return Viability.of(projector, TwoSchools.both(TwoSchools.alone(), typed)).schools().getFirst();
  }

  private static Measured named(Standing answers, String title) {
    return answers.measures(0).stream().filter(m -> m.measure().title().startsWith(title))
        .findFirst().orElseThrow();
  }

  @Test
  void the_measures_of_a_base_year_by_hand() {
    // Income 1,606,105.98, spending 1,377,114.10, reserve 150,000.00, 175 pupils in 7 classes.
    Map<String, Double> expected = Map.of("In-year", 228_991.88 / 1_606_105.98, "Reserve",
        150_000 / 1_606_105.98, "Places", 175.0 / 210, "Staff",
        (861_200.10 + 301_234.56 + 80_111.11) / 1_377_114.10, "Average class", 25.0,
        "Cost per pupil", 786_922.0);

    expected.forEach((title, value) -> assertThat(named(ash(), title).value().orElseThrow())
        .as(title).isCloseTo(value, within(1e-9)));
    assertThat(named(ash(), "In-year").rating()).isEqualTo(Rating.GREEN);
    assertThat(named(ash(), "Places").rating()).isEqualTo(Rating.AMBER);
    assertThat(named(ash(), "Places").rule())
        .isEqualTo("red below 70%, amber from 70% to below 85%, green from 85%");
    assertThat(named(ash(), "Places").words()).isEqualTo("83.3%");
    assertThat(named(ash(), "Cost per pupil").rating()).isEqualTo(Rating.NOT_RATED);
  }

  @Test
  void thresholds_can_be_changed() {
    assertThat(named(ash(Change.of("occupancy-green", 0.8)), "Places").rating())
        .isEqualTo(Rating.GREEN);
  }

  @Test
  void a_full_class_of_a_primary_is_green() {
    School full = TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 30, "1512340.55",
        "861200.10", "150000.00");
    Standing answers = Viability.of(projector, Made.alone(full, 3)).schools().getFirst();

    assertThat(named(answers, "Average class").words()).isEqualTo("30");
    assertThat(named(answers, "Average class").rating()).isEqualTo(Rating.GREEN);
  }

  @Test
  void teachers_that_are_not_known_are_said_to_be_missing_and_count_once_typed() {
    assertThat(named(ash(), "Pupils to a teacher").value()).isEmpty();
    assertThat(named(ash(), "Pupils to a teacher").words()).contains("type it");

    Standing typed = ash(
        new Change("teachers", Optional.of(TwoSchools.ASH), OptionalInt.empty(), 10));
    assertThat(named(typed, "Pupils to a teacher").words()).isEqualTo("17.5");
    assertThat(named(typed, "Average teacher cost").words()).isEqualTo("\u00a386,120");
  }

  @Test
  void a_secondarys_contact_ratio_is_lessons_taught_over_what_its_teachers_could_teach() {
    School secondary = TwoSchools.ash()
        .withDetails(Details.named("Elm", Phase.SECONDARY).withPan(30));
    Standing answers = Viability
        .of(projector, Made.alone(secondary, 3, Change.of("teachers", 40),
            Change.of("taught-periods", 780), Change.of("timetable-periods", 25)))
        .schools().getFirst();

    assertThat(named(answers, "Teacher contact").words()).isEqualTo("0.78");
    assertThat(named(answers, "Teacher contact").rating()).isEqualTo(Rating.GREEN);
    assertThat(named(answers, "Teacher contact").rule()).isEqualTo("red below 0.7, amber from 0.7"
        + " to below 0.74, green from 0.74 to below 0.8, amber from 0.8 to below 0.82, red from"
        + " 0.82");
  }

  @Test
  void every_figure_of_every_measure_recomputes() {
    Viability answers = Viability.of(projector,
        TwoSchools.both(TwoSchools.alone(), Change.of("teachers", 9)));
    List<Standing> all = new ArrayList<>(answers.schools());
    all.add(answers.group().orElseThrow());
    for (Standing each : all) {
      for (int year = 0; year < 7; year++) {
        each.measures(year).forEach(MeasuresTest::recompute);
      }
    }
  }

  private static void recompute(Measured measured) {
    assertThat(measured.working().isPresent()).isEqualTo(measured.value().isPresent());
    measured.working().ifPresent(working -> {
      Workings.recompute(working);
      assertThat(working.value()).isCloseTo(measured.value().orElseThrow(), withinPercentage(1e-9));
    });
  }

  @Test
  void every_measure_has_its_own_title() {
    assertThat(Measures.ALL).extracting(Measure::title).doesNotHaveDuplicates().hasSize(9);
  }

  @Test
  void an_outlook_is_the_worst_of_its_strands_with_the_rule_beside_it() {
    School poor = TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 25, "1112340.55",
        "861200.10", "50000.00");
    Outlook outlook = Viability.of(projector, Made.alone(poor, 7)).schools().getFirst().outlook();

    assertThat(outlook.rating()).isEqualTo(Rating.RED);
    assertThat(outlook.words()).startsWith(
        "Ash Lane Primary\u2019s outlook is red (needs action): it spends more than it receives");
    assertThat(outlook.rule()).contains("2026-27 to 2028-29",
        "red below \u22125%, amber from \u22125% to below 0%, green from 0%");
    assertThat(outlook.strands()).extracting(strand -> strand.rating()).contains(Rating.RED,
        Rating.RED, Rating.AMBER);
  }

  @Test
  void an_outlook_without_a_known_reserve_is_never_green() {
    School unknown = TwoSchools.ash();
    var budget = unknown.budgets().getFirst();
    var lines = new java.util.TreeMap<>(budget.lines());
    lines.remove(viability.model.school.FinanceCode.B02);
    School without = unknown.withBudgets(java.util.List
        .of(new viability.model.school.Budget(budget.year(), budget.column(), 12, lines)));
    Outlook outlook = Viability
        .of(projector, Made.alone(without, 7, Change.of("occupancy-green", 0.5))).schools()
        .getFirst().outlook();

    assertThat(outlook.rating()).isIn(Rating.NOT_RATED, Rating.AMBER, Rating.RED);
    assertThat(outlook.words()).contains("Not known: reserve");
  }
}
