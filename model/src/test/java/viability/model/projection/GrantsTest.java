package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.projection.TwoSchools.ASH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.school.Census;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Grants by rule, by hand: a school with 25 in every year group in October 2024 and 2025 and 24 in
/// October 2026; 40% had free meals in the last six years, 20% have them now.
class GrantsTest {

  private static final String PREMIUM = "Pupil premium for free meals in the last six years";
  private static final String MEALS = "Infants' free lunches";
  private static final String SPORT = "PE and sport premium";
  private static final List<NeedShare> NEEDS = List.of(new NeedShare(Need.FSM6, 0.4, Source.TYPED),
      new NeedShare(Need.FSM, 0.2, Source.TYPED));

  @Test
  void the_pupil_premium_of_a_year_counts_the_october_before_at_that_years_rate() {
    // 175 pupils x 1,515.00 x 1.0239 = 271,461.4875, to the penny 271,461.49; x 0.4 = 108,584.596
    assertThat(part(school(25, NEEDS), FinanceCode.I05, PREMIUM, 1))
        .isEqualTo(Money.of("108584.60"));
  }

  @Test
  void the_rest_of_the_premium_line_moves_by_the_lines_own_rule() {
    // Base: 175 x 1,515.00 x 0.4 = 106,050.00 of 120,000.00; 13,950.00 x 1.021 = 14,242.95
    assertThat(part(school(25, NEEDS), FinanceCode.I05, "Pupil premium, the rest", 1))
        .isEqualTo(Money.of("14242.95"));
  }

  @Test
  void a_base_year_whose_rates_were_not_found_takes_the_line_as_it_stands() {
    // At 2025-26 rates x 1.0239 the share would bring 175 x 1,551.2085 x 0.45 = 122,157.67 in
    // 2026-27, 2% more than the line of 120,000.00; a year on, x 1.02: 122,400.00
    School school = school(25, List.of(new NeedShare(Need.FSM6, 0.45, Source.TYPED)));
    var lines = school.budgets().getFirst().lines();
    School later = school
        .withBudgets(List.of(new viability.model.school.Budget(TwoSchools.BASE.plus(1),
            viability.model.school.BudgetColumn.BUDGET, 12, lines)));
    Case plain = wanted(later);
    Case wanted = new Case("Base",
        new Setting(List.of(later), TwoSchools.BASE.plus(1), plain.setting().assumed()),
        Optional.empty(),
        new viability.model.school.BaseYear(TwoSchools.BASE.plus(1),
            viability.model.school.BudgetColumn.BUDGET),
        plain.basis(), plain.arrangement(), List.of(), List.of(ASH), 2);

    Projection projected = TwoSchools.project(wanted);

    // Funded by 168 pupils in October 2026 rather than 175: x 168 / 175 x 1.02 = 117,504.00
    assertThat(projected.of(ASH).years().getLast().lines().get(FinanceCode.I05))
        .isEqualTo(Money.of("117504.00"));
    assertThat(projected.findings()).anySatisfy(f -> assertThat(f.message())
        .contains("the pupil premium rates of 2026-27 were not found", "2% more than line I05"));
  }

  @Test
  void an_unknown_share_is_worked_out_from_the_base_years_line_and_said() {
    Case wanted = wanted(school(25, List.of()));
    // The whole line follows: 120,000.00 / (175 x 1,515.00) of 271,461.49 = 122,868.0014
    assertThat(part(school(25, List.of()), FinanceCode.I05, PREMIUM, 1))
        .isEqualTo(Money.of("122868.00"));
    assertThat(TwoSchools.project(wanted).findings())
        .anySatisfy(f -> assertThat(f.message()).contains("is what 45% of its pupils would bring"));
  }

  @Test
  void infants_lunches_are_five_twelfths_of_one_school_year_and_seven_of_the_next() {
    // 2025/26: 75 x 0.80 x 0.85 x 190 x 2.61 x 5/12 = 10,537.875
    // 2026/27: 72 x (0.80 - 0.05) x 0.85 x 190 x 2.61 x 1.015 x 7/12 = 13,476.8883
    assertThat(part(school(25, NEEDS), FinanceCode.I18D, MEALS, 1)).isEqualTo(Money.of("24014.77"));
  }

  @Test
  void the_wider_entitlement_moves_lunches_and_not_the_premium() {
    School school = school(25, NEEDS);
    Change more = Change.of("more-free-meals", 0.2);

    assertThat(part(school, FinanceCode.I18D, MEALS, 1, more))
        .isLessThan(part(school, FinanceCode.I18D, MEALS, 1));
    assertThat(part(school, FinanceCode.I05, PREMIUM, 1, more))
        .isEqualTo(part(school, FinanceCode.I05, PREMIUM, 1));
  }

  @Test
  void the_sport_premium_is_a_lump_sum_and_ten_pounds_a_pupil_by_school_year() {
    // 2025/26: (16,000 + 150 x 10) x 5/12 = 7,291.67; 2026/27: (16,000 + 144 x 10) x 7/12
    // = 10,173.33
    assertThat(part(school(25, NEEDS), FinanceCode.I18D, SPORT, 1)).isEqualTo(Money.of("17465.00"));
  }

  @Test
  void a_school_of_sixteen_pupils_or_fewer_gets_a_thousand_pounds_each() {
    // 2025/26: 12 x 1,000 x 5/12 = 5,000.00; 2026/27: (16,000 + 144 x 10) x 7/12 = 10,173.33
    assertThat(part(school(2, NEEDS), FinanceCode.I18D, SPORT, 1)).isEqualTo(Money.of("15173.33"));
  }

  @Test
  void the_sport_premium_can_be_taken_to_end_and_that_it_goes_on_is_said() {
    Change ends = new Change("pe-premium", Optional.empty(), OptionalInt.of(2026), 0);

    assertThat(part(school(25, NEEDS), FinanceCode.I18D, SPORT, 1, ends))
        .isEqualTo(Money.of("7291.67"));
    assertThat(TwoSchools.project(wanted(school(25, NEEDS))).findings())
        .anySatisfy(f -> assertThat(f.message()).isEqualTo(
            "The PE and sport premium is taken to go on after 2025/26; no policy for later years was found."));
  }

  @Test
  void grants_that_the_line_cannot_hold_are_held_to_it_and_a_later_grant_is_not() {
    // Base: lunches 75 x 0.8 x 0.85 x 190 x 2.61 = 25,290.90; with sport 17,500.00 that is more than
    // the line's 10,000.00, so both are held to 10,000.00 / 42,790.90. The grant towards pay
    // is on I06.
    School school = TwoSchools.school(ASH, "Ash Lane Primary", 25, "1512340.55", "861200.10", "1");
    var lines = new TreeMap<>(school.budgets().getFirst().lines());
    lines.put(FinanceCode.I06,
        new viability.model.school.Figure(Money.of("10000.00"), Place.file("budget.xlsx")));
    School small = school.withNeeds(NEEDS)
        .withBudgets(List.of(new viability.model.school.Budget(TwoSchools.BASE,
            viability.model.school.BudgetColumn.OUTTURN, 12, lines)));

    Projection projected = TwoSchools.project(wanted(small));

    assertThat(projected.findings()).anySatisfy(f -> assertThat(f.message()).contains(
        "\u201cInfants' free lunches\u201d and \u201cPE and sport premium\u201d come to more than all of I06"));
    // 2.5% x 861,200.10 x 7/12: the whole of what the grant pays of the September 2026 award.
    assertThat(part(small, FinanceCode.I06, "Grant towards teacher pay awards", 1))
        .isEqualTo(Money.of("12559.17"));
  }

  @Test
  void top_ups_follow_pupils_with_plans_and_typed_places_do_not() {
    // Plans: 10% of 175, then of (175 x 5 + 168 x 7) / 12 = 170.9167; 40,000.00 x 170.9167 / 175
    // x 1.021 = 39,887.07; with 10,000.00 for places 30,000.00 x 0.976667 x 1.021 = 29,915.30
    assertThat(
        part(plans(), FinanceCode.I03, "High-needs top-up funding", 1, Change.of("ehcp-growth", 0)))
        .isEqualTo(Money.of("39887.07"));
    assertThat(part(plans(), FinanceCode.I03, "Funding for places in a resourced provision", 1,
        Change.of("resourced-places", 10_000), Change.of("ehcp-growth", 0)))
        .isEqualTo(Money.of("10000.00"));
    assertThat(part(plans(), FinanceCode.I03, "High-needs top-up funding, the rest", 1,
        Change.of("resourced-places", 10_000), Change.of("ehcp-growth", 0)))
        .isEqualTo(Money.of("29915.30"));
  }

  @Test
  void support_that_top_ups_and_the_first_six_thousand_pay_for_follows_pupils_with_plans() {
    // 40,000.00 + 17.5 x 6,000.00 = 145,000.00; x 170.9167 / 175 x 1.025 = 145,157.08
    assertThat(part(plans(), FinanceCode.E03, "Support for pupils with plans", 1,
        Change.of("ehcp-growth", 0))).isEqualTo(Money.of("145157.08"));
  }

  @Test
  void support_for_plans_takes_no_more_than_class_assistants_leave() {
    // 301,234.56 - 7 classes x 23,000.00 = 140,234.56, less than 145,000.00
    Change assistants = Change.of("class-assistant-cost", 23_000);

    assertThat(part(plans(), FinanceCode.E03, "Support for pupils with plans", 1, assistants,
        Change.of("ehcp-growth", 0))).isEqualTo(Money.of("140386.48"));
    assertThat(TwoSchools.project(wanted(plans(), assistants)).findings()).anySatisfy(
        f -> assertThat(f.message()).contains("come to more than class assistants leave of E03"));
  }

  /// The same school with a plan for a tenth of its pupils.
  private static School plans() {
    return school(25, List.of(new NeedShare(Need.EHCP, 0.1, Source.TYPED)));
  }

  /// A school of so many in each year group, except 24 in October 2026.
  private static School school(int each, List<NeedShare> needs) {
    School school = TwoSchools.school(ASH, "Ash Lane Primary", each, "1512340.55", "861200.10",
        "150000.00");
    List<Roll> rolls = new ArrayList<>(school.rolls());
    Map<YearGroup, Integer> pupils = new TreeMap<>();
    Phase.PRIMARY.yearGroups().forEach(group -> pupils.put(group, 24));
    rolls.add(Roll.of(new SchoolYear(2026), Census.OCTOBER, pupils, Place.file("roll.csv")));
    return school.withRolls(rolls).withNeeds(needs).withBudgets(
        List.of(TwoSchools.budget(Map.of(FinanceCode.I01, "1512340.55", FinanceCode.I05,
            "120000.00", FinanceCode.I18D, "60000.00", FinanceCode.I03, "40000.00", FinanceCode.E01,
            "861200.10", FinanceCode.E03, "301234.56", FinanceCode.B02, "150000.00"))));
  }

  private static Case wanted(School school, Change... typed) {
    Case plain = TwoSchools.both(TwoSchools.alone());
    return new Case("Base",
        new Setting(List.of(school), TwoSchools.BASE,
            Assumed.DEFAULTS.with(List.of(typed), Source.TYPED)),
        Optional.empty(), plain.base(), plain.basis(), plain.arrangement(), List.of(), List.of(ASH),
        4);
  }

  private static Money part(School school, FinanceCode code, String words, int year,
      Change... typed) {
    Working line = new Explainer(TwoSchools.projector())
        .line(wanted(school, typed), Optional.of(ASH), code, year).orElseThrow();
    return new Money((long) line.inputs().stream().filter(part -> part.label().equals(words))
        .findFirst().orElseThrow(() -> new AssertionError(words + " is not in " + line)).value());
  }
}
