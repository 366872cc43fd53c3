package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.school.FinanceCode.I01;
import static viability.model.school.FinanceCode.I06;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Source;
import viability.model.units.Money;
import viability.model.units.Pence;

/// A school's budget share by hand. Ash Lane's is 1,512,340.55 in 2025-26, of which the formula
/// makes 4,539.46 x 175 + 171,218.00 = 965,623.50; its local adjustment is 546,717.05.
final class BudgetShareTest {

  private final ShareCase ash = ShareCase.ash();

  @Test
  void formula_and_adjustment_grow_with_funding_per_pupil() {
    assertThat(ash.line(I01, 0)).isEqualTo(Money.of("1512340.55"));
    assertThat(ash.parts(0)).containsExactly("Formula funding 965623.50");
    // 794,405.50 and 171,218.00 x 1.021, and 546,717.05 x 1.021
    assertThat(ash.parts(1)).containsExactly("Formula funding 985901.60");
    assertThat(ash.statement(1).adjustment()).isEqualTo(Money.of("558198.11"));
    assertThat(ash.line(I01, 1)).isEqualTo(Money.of("1544099.71"));
  }

  @Test
  void the_area_cost_adjustment_is_solved_from_the_schools_lump_sum() {
    FundingStatement statement = ash.assume("lump-sum", 159_610).statement(0); // 145,100 x 1.1

    assertThat(statement.factors()).extracting(FundingStatement.Row::rate)
        .containsExactly(Money.of("4231.70"), Money.pounds(159_610)); // 3,847 x 1.1
    assertThat(statement.share()).isEqualTo(Money.of("1512340.55"));
  }

  @Test
  void what_is_typed_of_the_share_leaves_the_local_adjustment() {
    ShareCase typed = ash.assume("de-delegation", 45).assume("pfi", 100_000).assume("growth-fund",
        5_000);

    // 45 x 175 off
    assertThat(typed.parts(0)).contains("De-delegation -7875.00",
        "Private finance contract (PFI) 100000.00", "Growth fund 5000.00");
    assertThat(ash.assume("de-delegation", 45).statement(0).adjustment())
        .isEqualTo(Money.of("554592.05")); // 546,717.05 + 7,875
    assertThat(typed.line(I01, 0)).isEqualTo(Money.of("1512340.55"));
  }

  @Test
  void business_rates_are_the_base_years_line_unless_typed_and_stay_in_cash() {
    ShareCase estimated = ash.lines(Map.of(I01, "1512340.55", FinanceCode.E17, "12345.67"));

    assertThat(estimated.parts(3)).contains("Business rates 12345.67");
    assertThat(estimated.statement(3).others().getFirst().source().words())
        .contains("E17 of the base year", "estimate");
    assertThat(estimated.assume("business-rates", 9_000).parts(3))
        .contains("Business rates 9000.00");
  }

  @Test
  void one_typed_rate_counts_and_the_rest_are_brought_forward() {
    ShareCase typed = ash.type(2026, "basicPrimary", 4_064);

    FundingStatement next = typed.statement(1);
    assertThat(next.ratesOf().start()).isEqualTo(2026);
    // 4,064 x 1.18, and 145,100 x 1.021 = 148,147.10 x 1.18
    assertThat(next.factors()).extracting(FundingStatement.Row::rate)
        .containsExactly(Money.of("4795.52"), Money.of("174813.58"));
    assertThat(next.factors()).extracting(row -> row.source().words()).containsExactly(
        "typed by you: typed in this plan", "worked out: 2025-26 rate brought forward");
    assertThat(typed.statement(2).growth()).isEqualTo(1.015);
  }

  @Test
  void a_year_whose_rates_are_known_stands_at_them_and_growth_starts_after_it() {
    ShareCase known = ash.rates(2026, 4064, 152_700, "0.021");

    FundingStatement next = known.statement(1);
    assertThat(next.ratesOf().start()).isEqualTo(2026);
    assertThat(next.growth()).isEqualTo(1);
    assertThat(next.formula()).isEqualTo(Money.of("1019402.00")); // 4,795.52 x 175 + 180,186.00
    assertThat(known.statement(2).ratesOf().start()).isEqualTo(2026);
    assertThat(known.statement(2).growth()).isEqualTo(1.015);
  }

  @Test
  void a_grant_in_the_known_rates_of_the_next_year_leaves_its_line_by_an_estimate() {
    ShareCase known = ash.lines(Map.of(I01, "1512340.55", I06, "40000.00")).rates(2026, 4064,
        152_700, "0.021");

    // 1,019,402.00 - 965,623.50 x 1.021 = 33,500.41 joined; 6,499.59 x 1.021 stays
    assertThat(known.line(I06, 0)).isEqualTo(Money.of("40000.00"));
    assertThat(known.line(I06, 1)).isEqualTo(Money.of("6636.08"));
    assertThat(known.findings()).anyMatch(
        message -> message.contains("Pay Grant") && message.contains("\u00a333500.41 of I06"));
  }

  @Test
  void an_estimate_takes_at_most_what_the_line_holds() {
    ShareCase known = ash.lines(Map.of(I01, "1512340.55", I06, "10000.00")).rates(2026, 4064,
        152_700, "0.021");

    assertThat(known.line(I06, 1)).isEqualTo(Money.ZERO);
  }

  @Test
  void a_typed_grant_moves_from_its_line_to_the_share_and_is_counted_once() {
    ShareCase apart = ash.lines(Map.of(I01, "1512340.55", I06, "40000.00")).joins(2026);
    ShareCase joined = apart.assume("joining-grants-i06", 30_000);

    assertThat(joined.parts(1)).contains("Grants that joined the formula 30630.00"); // x 1.021
    assertThat(joined.line(I06, 1)).isEqualTo(Money.of("10210.00")); // 10,000 x 1.021
    assertThat(joined.line(I01, 1).plus(joined.line(I06, 1)))
        .isEqualTo(apart.line(I01, 1).plus(apart.line(I06, 1)));
    assertThat(apart.findings()).anyMatch(message -> message.contains("go on as grants"));
    assertThat(joined.findings()).noneMatch(message -> message.contains("Pay Grant"));
  }

  @Test
  void a_grant_that_joins_leaves_its_line_whole_whatever_else_is_on_it() {
    // the line holds the sport premium too: the grant typed as all of it leaves nothing of that
    ShareCase both = ash.lines(Map.of(I01, "1512340.55", I06, "40000.00")).joins(2026)
        .assume("pe-premium", 1);
    ShareCase joined = both.assume("joining-grants-i06", 40_000);

    assertThat(joined.parts(1)).contains("Grants that joined the formula 40840.00"); // x 1.021
    assertThat(joined.line(I06, 0)).isEqualTo(Money.of("40000.00"));
    assertThat(joined.line(I06, 1)).isEqualTo(Money.ZERO);
  }

  @Test
  void a_typed_rate_takes_the_place_of_the_programs_own() {
    ShareCase known = ash.rates(2026, 4064, 152_700, "0.021").type(2026, "lumpSum", 160_000);

    // 4,795.52 x 175 + 188,800.00
    assertThat(known.statement(1).formula()).isEqualTo(Money.of("1028016.00"));
    assertThat(known.statement(1).factors().getLast().source()).isEqualTo(Source.TYPED);
  }

  @Test
  void a_later_years_own_share_makes_the_local_adjustment_anew() {
    ShareCase known = ash.laterShare(2026, "1600000.00");

    assertThat(known.line(I01, 1)).isEqualTo(Money.of("1600000.00"));
    assertThat(known.statement(1).adjustment()).isEqualTo(Money.of("614098.40")); // less 985,901.60
    double pupils = known.statement(2).pupils() / 175;
    assertThat(known.statement(2).adjustment())
        .isEqualTo(Pence.money(Pence.round(614_098_40 * pupils * 1.015)));
  }

  @Test
  void a_later_share_that_holds_a_grant_takes_it_out_of_its_line() {
    ShareCase known = ash.lines(Map.of(I01, "1512340.55", I06, "80000.00")).joins(2026)
        .laterShare(2026, "1600000.00");

    // 1,600,000.00 - 1,544,099.71 = 55,900.29 joined; 24,099.71 x 1.021 stays
    assertThat(known.line(I06, 1)).isEqualTo(Money.of("24605.80"));
    assertThat(known.findings()).anyMatch(message -> message.contains("\u00a355900.29 of I06"));
  }

  @Test
  void the_guarantee_holds_up_funding_for_each_pupil_but_not_the_lump_sum() {
    ShareCase falling = ash.assume("funding-growth", -0.03);

    // nothing says what 2026-27 allows
    assertThat(falling.parts(1)).noneMatch(part -> part.startsWith("Minimum funding guarantee"));
    // before 794,405.50 + 546,717.05; now 770,573.34 + 530,315.54
    assertThat(falling.assume("funding-guarantee", 0).parts(1))
        .contains("Minimum funding guarantee 40233.67");
    // 1,341,122.55 x 0.99 less 1,300,888.88
    assertThat(falling.assume("funding-guarantee", -0.01).parts(1))
        .contains("Minimum funding guarantee 26822.44");
    ShareCase published = falling.guarantee(2026, "-0.01");
    assertThat(published.parts(1)).contains("Minimum funding guarantee 26822.44");
    assertThat(published.parts(2)).noneMatch(part -> part.startsWith("Minimum funding guarantee"));
    assertThat(falling.assume("funding-guarantee", -0.03).parts(1))
        .noneMatch(part -> part.startsWith("Minimum funding guarantee"));
  }

  @Test
  void the_minimum_tops_up_a_school_that_stood_at_it() {
    ShareCase low = ash.lines(Map.of(I01, "867125.00")).minimum(4955); // 4,955 x 175

    // 5,059.06 x 175 less 811,088.02 + 174,813.58 - 100,566.97
    assertThat(low.parts(1)).contains("Minimum per pupil 0.87");
  }

  @Test
  void a_base_year_below_the_minimum_is_doubted_and_not_topped_up() {
    ShareCase below = ash.lines(Map.of(I01, "800000.00")).minimum(4955);

    assertThat(below.parts(1)).noneMatch(part -> part.startsWith("Minimum per pupil"));
    assertThat(below.findings()).anyMatch(message -> message.contains("below the minimum"));
  }

  @Test
  void nursery_pupils_bring_their_hours() {
    ShareCase nursery = ash.school(withNursery(TwoSchools.ash(), 26));

    assertThat(nursery.findings()).anyMatch(message -> message.contains("26 nursery pupils"));
    assertThat(nursery.assume("nursery-hours", 570).parts(0))
        .contains("Early years funding 90698.40"); // 26 x 570 x 6.12
    assertThat(nursery.assume("early-years", 80_000).parts(1))
        .contains("Early years funding 80000.00");
  }

  @Test
  void a_special_school_is_paid_by_places_and_not_by_the_formula() {
    School special = TwoSchools.ash();
    ShareCase places = ash.school(special.withDetails(special.details().withPhase(Phase.SPECIAL)))
        .assume("place-funding", 1_000_000);

    assertThat(places.parts(0)).containsExactly("Formula funding 0.00",
        "Place funding in I01 1000000.00");
    assertThat(places.parts(3)).contains("Place funding in I01 1000000.00");
  }

  @Test
  void a_share_the_formula_does_not_explain_is_doubted_with_its_cause() {
    assertThat(ash.findings()).anyMatch(message -> message.contains("the formula comes to 64%")
        && message.contains("\u00a3546717.05") && message.contains("free school meals now")
        && message.contains("its lump sum is not typed"));
  }

  private static School withNursery(School school, int pupils) {
    List<Roll> rolls = school.rolls().stream().map(roll -> {
      TreeMap<YearGroup, Integer> more = new TreeMap<>(roll.pupils());
      more.put(YearGroup.N2, pupils);
      return Roll.of(roll.year(), roll.census(), more, roll.place());
    }).toList();
    return school.withRolls(rolls);
  }
}
