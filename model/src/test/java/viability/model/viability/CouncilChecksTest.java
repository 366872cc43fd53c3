package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.action.Action;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.projection.TwoSchools;
import viability.model.projection.basis.OneOffChange;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

class CouncilChecksTest {

  private final Projector projector = TwoSchools.projector();

  private List<String> queried(Case wanted) {
    return Viability.of(projector, wanted).councilChecks().stream().map(Finding::message).toList();
  }

  private static School ash(String share, String reserve) {
    return TwoSchools.school(TwoSchools.ASH, "Ash Lane Primary", 25, share, "861200.10", reserve);
  }

  @Test
  void a_plan_in_balance_on_the_forecast_is_not_queried() {
    assertThat(queried(Made.alone(TwoSchools.ash(), 7))).isEmpty();
  }

  @Test
  void a_lasting_deficit_is_queried_with_its_limit_and_each_finding_has_a_cure() {
    List<Finding> findings = Viability.of(projector, Made.alone(ash("1212340.55", "50000.00"), 7))
        .councilChecks();

    assertThat(findings).extracting(Finding::message)
        .anyMatch(m -> m.startsWith("Ash Lane Primary is below zero from March 2027 and does not"
            + " clear it in the years shown"))
        .anyMatch(m -> m.contains("a deficit of more than 5% of its income in March 2028"));
    assertThat(findings).allSatisfy(f -> assertThat(f.cure()).isNotBlank());
  }

  @Test
  void a_reserve_spent_on_running_costs_for_three_years_is_queried() {
    assertThat(queried(Made.alone(ash("1212340.55", "900000.00"), 5)))
        .anyMatch(m -> m.contains("pays for running costs with its reserve in each of the next 3"));
  }

  @Test
  void a_year_that_one_off_money_balances_is_queried() {
    Case plain = Made.alone(ash("1212340.55", "900000.00"), 5);
    OneOffChange legacy = new OneOffChange(TwoSchools.ASH, FinanceCode.I13,
        LocalDate.of(2027, 5, 1), Money.pounds(500_000), "Legacy");
    Case helped = new Case("Base", plain.setting(), plain.births(), plain.base(),
        plain.basis().withOneOffs(List.of(legacy)), plain.arrangement(), List.of(), plain.group(),
        5);

    assertThat(queried(plain)).noneMatch(m -> m.contains("one-off money."));
    assertThat(queried(helped)).anyMatch(
        m -> m.startsWith("Ash Lane Primary balances in 2027-28 only because of \u00a3500,000"));
  }

  @Test
  void an_intake_above_the_forecast_is_queried_with_both_numbers() {
    List<String> queried = queried(Made.alone(TwoSchools.ash(), 4,
        new Change("intake", Optional.of(TwoSchools.ASH), OptionalInt.of(2027), 32)));

    assertThat(queried).containsExactly("Ash Lane Primary: 32 pupils are assumed to start in"
        + " September 2027; the forecast is 25, and the admission number 30.");
  }

  @Test
  void more_pupils_staying_than_forecast_is_queried_and_fewer_is_not() {
    assertThat(queried(Made.alone(TwoSchools.ash(), 4, Change.of("staying", 0.01))))
        .anyMatch(m -> m.contains("\u201cPupils staying from year to year\u201d"));
    assertThat(queried(Made.alone(TwoSchools.ash(), 4, Change.of("staying", -0.01)))).isEmpty();
  }

  @Test
  void a_pay_award_below_the_announced_one_is_queried_in_its_year_alone() {
    assertThat(queried(Made.alone(TwoSchools.ash(), 7, Change.of("teacher-pay", 0.02))))
        .filteredOn(m -> m.contains("Teacher pay award\u201d")).hasSize(3)
        .allMatch(m -> m.contains("is assumed at 2%, below the announced"));
  }

  @Test
  void a_roll_that_fell_three_years_running_is_not_to_rise_without_a_word() {
    School falling = TwoSchools.ash().withRolls(java.util.stream.IntStream.rangeClosed(2021, 2025)
        .mapToObj(year -> roll(year, 35 - 2 * (year - 2021))).toList());
    Change full = new Change("intake", Optional.of(TwoSchools.ASH), OptionalInt.empty(), 60);
    Change fewer = new Change("intake", Optional.of(TwoSchools.ASH), OptionalInt.empty(), 20);

    assertThat(queried(Made.alone(falling, 4, full)))
        .anyMatch(m -> m.contains("roll fell in each of the last 3 years, to 189, but the plan"));
    assertThat(queried(Made.alone(falling, 4, fewer))).noneMatch(m -> m.contains("fell in each"));
  }

  private static Roll roll(int year, int each) {
    TreeMap<YearGroup, Integer> pupils = new TreeMap<>();
    Phase.PRIMARY.yearGroups().forEach(group -> pupils.put(group, each));
    return Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.file("roll.csv"));
  }

  @Test
  void lines_and_balances_that_do_not_follow_from_the_year_before_are_queried_with_their_place() {
    School ash = TwoSchools.ash();
    Budget before = budget(-1,
        Map.of(FinanceCode.E09, "4000.00", FinanceCode.E19, "1000.00", FinanceCode.B02, "9000.00"));
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>(ash.budgets().getFirst().lines());
    lines.put(FinanceCode.OB01, new Figure(Money.of("8000.00"), Place.file("now.xlsx")));
    Budget now = new Budget(TwoSchools.BASE, BudgetColumn.OUTTURN, 12, lines);
    List<Finding> findings = Viability
        .of(projector, Made.alone(ash.withBudgets(List.of(before, now)), 3)).councilChecks();

    assertThat(findings).extracting(Finding::message).containsExactly(
        "Ash Lane Primary opens 2025-26 with \u00a38,000, but closed the year before with"
            + " \u00a39,000.",
        "Ash Lane Primary has no E09 Development and training in 2025-26 outturn, but had"
            + " the year before.");
    assertThat(findings).extracting(f -> f.place().file()).containsExactly("now.xlsx",
        "before.xlsx");
  }

  private static Budget budget(int years, Map<FinanceCode, String> pounds) {
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>();
    pounds.forEach(
        (code, amount) -> lines.put(code, new Figure(Money.of(amount), Place.file("before.xlsx"))));
    return new Budget(TwoSchools.BASE.plus(years), BudgetColumn.OUTTURN, 12, lines);
  }

  @Test
  void a_ticked_action_needs_an_owner_a_date_and_evidence_and_to_be_decided_in_time() {
    Action bare = action("A post fewer", FinanceCode.E01, Optional.of(LocalDate.of(2027, 6, 15)),
        "", true);
    Action complete = action("Let the hall", FinanceCode.I08A,
        Optional.of(LocalDate.of(2027, 6, 15)), "Office", true);
    Action dropped = action("Dropped", FinanceCode.E01, Optional.empty(), "", false);
    Case plain = Made.alone(TwoSchools.ash(), 4);
    Case acted = new Case("Base", plain.setting(), plain.births(), plain.base(), plain.basis(),
        plain.arrangement(), List.of(bare, complete, dropped), plain.group(), 4);

    assertThat(queried(acted)).containsExactly(
        "The action \u201cA post fewer\u201d lacks an owner.",
        "The action \u201cA post fewer\u201d is to be decided by 15 June 2027, too late to count"
            + " from 1 September 2027.");
  }

  private static Action action(String words, FinanceCode line, Optional<LocalDate> decideBy,
      String owner, boolean ticked) {
    return new Action(words, TwoSchools.ASH, line, Money.pounds(1_000), TwoSchools.SEPTEMBER_2027,
        decideBy, owner, "Quotation", Action.Status.IDEA, ticked);
  }
}
