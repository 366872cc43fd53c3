package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.projection.TwoSchools.ASH;
import static viability.model.projection.TwoSchools.BEECH;
import static viability.model.projection.TwoSchools.SEPTEMBER_2027;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.action.Action;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Federation;
import viability.model.arrangement.JointContracts;
import viability.model.arrangement.Setting;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.arrangement.SharedManager;
import viability.model.assumption.Change;
import viability.model.projection.path.Block;
import viability.model.projection.path.Prices;
import viability.model.projection.path.Span;
import viability.model.school.Census;
import viability.model.school.FinanceCode;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Severity;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

class ProjectorTest {

  static final Federation FEDERATION = new Federation("Federation", List.of(ASH, BEECH),
      SEPTEMBER_2027,
      Optional.of(new SharedHead(Optional.of(BEECH), Optional.of(LocalDate.of(2027, 8, 31)))),
      Optional.of(new SharedManager(Optional.of(BEECH), Optional.empty())),
      Optional.of(new JointContracts(Optional.empty())), true, ShareKey.EQUAL);

  @Test
  void the_base_year_equals_the_imported_figures_to_the_penny() {
    YearFigures base = alone().of(ASH).years().getFirst();

    assertThat(base.income()).isEqualTo(Money.of("1606105.98"));
    assertThat(base.spending()).isEqualTo(Money.of("1377114.10"));
    assertThat(base.reserve()).contains(Money.of("150000.00"));
    assertThat(base.lines().get(FinanceCode.I01)).isEqualTo(Money.of("1512340.55"));
    assertThat(base.lines().get(FinanceCode.E30)).isEqualTo(Money.of("5000.00"));
  }

  @Test
  void balances_carry_forward() {
    for (SchoolYears school : project(FEDERATION).schools()) {
      for (int i = 1; i < school.years().size(); i++) {
        YearFigures before = school.years().get(i - 1);
        YearFigures now = school.years().get(i);
        assertThat(now.reserve()).contains(before.reserve().orElseThrow().plus(now.inYear()));
      }
    }
  }

  @Test
  void a_federation_with_nothing_shared_equals_the_schools_alone_to_the_penny() {
    Projection federated = project(
        Federation.nothingShared("Nothing shared", List.of(ASH, BEECH), SEPTEMBER_2027));

    assertThat(federated.schools()).isEqualTo(alone().schools());
    assertThat(federated.group()).isEqualTo(alone().group());
  }

  @Test
  void a_shared_head_saves_nothing_until_a_leaving_date_is_known() {
    Federation undated = new Federation("Federation", List.of(ASH, BEECH), SEPTEMBER_2027,
        Optional.of(new SharedHead(Optional.empty(), Optional.empty())), Optional.empty(),
        Optional.empty(), false, ShareKey.EQUAL);

    Projection projected = project(undated);

    assertThat(projected.group()).isEqualTo(alone().group());
    assertThat(projected.findings())
        .anySatisfy(f -> assertThat(f.message()).contains("no leaving date is known"));
  }

  @Test
  void the_bridge_from_alone_to_the_federation_adds_up_exactly() {
    Case from = TwoSchools.both(TwoSchools.alone());
    Case to = TwoSchools.both(FEDERATION);

    List<BridgeStep> steps = TwoSchools.projector().bridge(from, to, 6);

    Money total = steps.stream().map(BridgeStep::change).reduce(Money.ZERO, Money::plus);
    assertThat(last(project(FEDERATION)).minus(last(alone()))).isEqualTo(total);
    assertThat(steps).hasSize(6);
  }

  @Test
  void a_ticked_action_moves_the_in_year_balance_by_its_amount_for_the_months_in_force() {
    Action action = new Action("Let the hall", ASH, FinanceCode.I08A, Money.pounds(12_000),
        LocalDate.of(2026, 9, 1), Optional.empty(), "Office", "", Action.Status.IDEA, true);
    Case plain = TwoSchools.both(TwoSchools.alone());
    Case acted = new Case("Base", plain.setting(), plain.births(), plain.base(), plain.basis(),
        plain.arrangement(), List.of(action), plain.group(), 7);

    Projection projected = TwoSchools.project(acted);

    assertThat(inYear(projected, 1).minus(inYear(alone(), 1))).isEqualTo(Money.pounds(7_000));
    assertThat(inYear(projected, 2).minus(inYear(alone(), 2))).isEqualTo(Money.pounds(12_000));
  }

  @Test
  void a_typed_intake_moves_pupils_that_october_and_money_the_april_after() {
    Projection fewer = project(TwoSchools.alone(),
        new Change("intake", Optional.of(ASH), OptionalInt.of(2026), 20));
    List<YearFigures> now = fewer.of(ASH).years();
    List<YearFigures> was = alone().of(ASH).years();

    assertThat(now.get(1).pupils()).isEqualTo(was.get(1).pupils() - 5);
    assertThat(now.get(1).lines().get(FinanceCode.I01))
        .isEqualTo(was.get(1).lines().get(FinanceCode.I01));
    assertThat(now.get(2).lines().get(FinanceCode.I01))
        .isLessThan(was.get(2).lines().get(FinanceCode.I01));
  }

  @Test
  void teacher_pay_of_two_septembers_is_mixed_five_twelfths_to_seven() {
    Prices prices = new Prices(viability.model.assumption.Assumed.DEFAULTS
        .with(List.of(Change.of("teacher-drift", 0)), viability.model.trace.Source.TYPED),
        new Span(TwoSchools.BASE, 3), Block.CENTRAL);

    double growth = prices.of(viability.model.spending.Index.TEACHER_PAY, 1)[0];

    assertThat(Math.round((growth - 1) * 10_000) / 100.0).isEqualTo(3.70);
  }

  @Test
  void eighteen_in_each_year_group_make_seven_classes_or_six_mixed() {
    School small = TwoSchools.school(ASH, "Ash Lane Primary", 18, "1212340.55", "861200.10",
        "0.00");
    Case plain = TwoSchools.both(TwoSchools.alone());
    Setting setting = new Setting(List.of(small), TwoSchools.BASE, plain.setting().assumed());
    Alone mixing = new Alone("Mixed-age", List.of(ASH), SEPTEMBER_2027, true);
    Case mixed = new Case("Base", setting, Optional.empty(), plain.base(), plain.basis(), mixing,
        List.of(), List.of(ASH), 7);
    Case apart = mixed.under(new Alone("Alone", List.of(ASH), SEPTEMBER_2027, false));

    YearFigures saved = TwoSchools.project(mixed).group().getLast();
    YearFigures whole = TwoSchools.project(apart).group().getLast();

    assertThat(whole.classes()).isEqualTo(7);
    assertThat(saved.classes()).isEqualTo(6);
    assertThat(saved.spending()).isLessThan(whole.spending());
  }

  @Test
  void an_effect_dated_in_the_base_year_or_before_is_said_and_leaves_that_year_alone() {
    Federation early = new Federation("Federation", List.of(ASH, BEECH), LocalDate.of(2025, 9, 1),
        Optional.empty(), Optional.empty(), Optional.empty(), true, ShareKey.EQUAL);

    Projection projected = project(early);

    assertThat(projected.group()).isEqualTo(alone().group());
    assertThat(projected.findings()).anySatisfy(
        f -> assertThat(f.message()).contains("starts before 2026-27", "its cost is not counted"));
  }

  @Test
  void a_saving_larger_than_its_line_is_a_doubt_that_names_the_line() {
    Action action = new Action("Close the library", ASH, FinanceCode.E19, Money.pounds(90_000),
        LocalDate.of(2027, 4, 1), Optional.empty(), "", "", Action.Status.IDEA, true);
    Case plain = TwoSchools.both(TwoSchools.alone());
    Case acted = new Case("Base", plain.setting(), plain.births(), plain.base(), plain.basis(),
        plain.arrangement(), List.of(action), plain.group(), 7);

    assertThat(TwoSchools.project(acted).findings()).anySatisfy(f -> assertThat(f.message())
        .isEqualTo("Ash Lane Primary: changes take E19 Learning resources (not ICT) below zero"
            + " in 2027-28."));
  }

  @Test
  void a_school_whose_rolls_end_early_leaves_its_neighbours_forecasts_alone() {
    List<School> four = new ArrayList<>(List.of(TwoSchools.ash(), TwoSchools.beech(),
        TwoSchools.school(new SchoolId("c"), "Cedar", 26, "1500000", "800000", "1")));
    double before = october2031(four);
    School old = TwoSchools.school(new SchoolId("d"), "Damson", 28, "1500000", "800000", "1");
    four.add(old.withRolls(old.rolls().subList(0, 7)));

    assertThat(october2031(four)).isEqualTo(before);
  }

  private static double october2031(List<School> schools) {
    Case plain = TwoSchools.both(TwoSchools.alone());
    Setting setting = new Setting(schools, TwoSchools.BASE, plain.setting().assumed());
    return TwoSchools.project(new Case("Base", setting, Optional.empty(), plain.base(),
        plain.basis(), plain.arrangement(), List.of(), List.of(ASH), 7)).of(ASH).years().getLast()
        .pupils();
  }

  @Test
  void a_year_group_that_was_not_counted_is_never_taken_as_empty() {
    School ash = TwoSchools.ash();
    List<Roll> rolls = new ArrayList<>(ash.rolls());
    SortedMap<YearGroup, Integer> gap = new TreeMap<>(rolls.removeLast().pupils());
    gap.remove(YearGroup.Y4);
    rolls.add(Roll.of(new SchoolYear(2025), Census.OCTOBER, gap, Place.line("roll.csv", 9)));
    Case plain = TwoSchools.both(TwoSchools.alone());
    Case gapped = new Case("Base",
        new Setting(List.of(ash.withRolls(rolls)), TwoSchools.BASE, plain.setting().assumed()),
        Optional.empty(), plain.base(), plain.basis(), plain.arrangement(), List.of(), List.of(ASH),
        7);

    Projection projected = TwoSchools.project(gapped);

    assertThat(projected.of(ASH).years().getFirst().pupils()).isBetween(174.0, 176.0);
    assertThat(projected.findings()).anySatisfy(f -> assertThat(f.message())
        .isEqualTo("Ash Lane Primary: Year 4 was not counted in 2025/26; 25 pupils are assumed."));
  }

  @Test
  void a_school_without_figures_for_the_base_year_is_left_out_and_the_other_projected() {
    Case wanted = TwoSchools.both(TwoSchools.alone());
    School ash = TwoSchools.ash();
    School bare = School.of(TwoSchools.BEECH, ash.details()).withRolls(ash.rolls());
    Case partly = new Case("Base",
        new Setting(List.of(ash, bare), TwoSchools.BASE, wanted.setting().assumed()),
        wanted.births(), wanted.base(), wanted.basis(), wanted.arrangement(), List.of(),
        wanted.group(), 7);

    Projection projected = TwoSchools.project(partly);

    assertThat(projected.schools()).extracting(SchoolYears::school).containsExactly(ASH);
    assertThat(projected.findings()).noneMatch(f -> f.severity() == Severity.STOP)
        .anyMatch(f -> f.message().contains("no full-year figures for 2025-26"));
  }

  @Test
  void where_no_school_has_figures_for_the_base_year_that_stops() {
    Case wanted = TwoSchools.both(TwoSchools.alone());
    Case later = new Case("Base", wanted.setting(), wanted.births(),
        new viability.model.school.BaseYear(TwoSchools.BASE.plus(1), wanted.base().column()),
        wanted.basis(), wanted.arrangement(), List.of(), wanted.group(), 7);

    Projection projected = TwoSchools.project(later);

    assertThat(projected.schools()).isEmpty();
    assertThat(projected.findings()).hasSize(4).last()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.STOP));
  }

  private static Projection alone() {
    return project(TwoSchools.alone());
  }

  private static Projection project(viability.model.arrangement.Arrangement arrangement,
      Change... typed) {
    return TwoSchools.project(TwoSchools.both(arrangement, typed));
  }

  private static Money last(Projection projection) {
    return projection.group().getLast().reserve().orElseThrow();
  }

  private static Money inYear(Projection projection, int year) {
    return projection.of(ASH).years().get(year).inYear();
  }
}
