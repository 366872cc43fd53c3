package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.projection.TwoSchools.ASH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.school.Census;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Lines that follow staff cost, meals, floor area and a sixth form, by hand.
class LinesThatFollowTest {

  @Test
  void insurance_follows_what_staff_cost_with_their_pay_awards() {
    YearFigures base = lines(0);
    YearFigures next = lines(1);

    double staff = (double) staff(next) / staff(base);
    assertThat(staff).isGreaterThan(1.03);
    assertThat(next.lines().getOrDefault(FinanceCode.E11, Money.ZERO).pence())
        .isEqualTo(Math.round(1_000_000 * staff));
  }

  @Test
  void catering_follows_reception_to_year_6_as_taught_and_catering_prices() {
    // 175 pupils in October 2025, 168 in October 2026: (175 x 5 + 168 x 7) / 12 = 170.9167
    // 40,000.00 x 170.9167 / 175 x 1.025 = 40,043.33
    assertThat(lines(1).lines().get(FinanceCode.E25)).isEqualTo(Money.of("40043.33"));
  }

  @Test
  void floor_area_given_up_takes_its_share_of_energy_for_good() {
    Change given = new Change("floor-area", Optional.of(ASH), OptionalInt.of(2026), -0.2);

    // 30,000.00 x 1.02 = 30,600.00; x 0.8 = 24,480.00; a year on x 1.02 = 24,969.60
    assertThat(lines(1).lines().get(FinanceCode.E16)).isEqualTo(Money.of("30600.00"));
    assertThat(lines(1, given).lines().get(FinanceCode.E16)).isEqualTo(Money.of("24480.00"));
    assertThat(lines(2, given).lines().get(FinanceCode.E16)).isEqualTo(Money.of("24969.60"));
  }

  @Test
  void a_sixth_form_is_funded_by_its_own_october_before() {
    // Years 12 and 13: 40 in October 2024, 30 in October 2025; 200,000.00 x 30/40 x 1.021
    assertThat(lines(1).lines().get(FinanceCode.I02)).isEqualTo(Money.of("153150.00"));
  }

  @Test
  void a_line_that_follows_what_the_base_year_has_none_of_is_held_and_said() {
    Case wanted = wanted(TwoSchools.ash().withBudgets(budget()));

    assertThat(TwoSchools.project(wanted).findings()).anySatisfy(f -> assertThat(f.message())
        .contains("lines that follow sixth-form pupils funded are held"));
  }

  private static long staff(YearFigures year) {
    return Stream.of(FinanceCode.E01, FinanceCode.E03, FinanceCode.E05)
        .mapToLong(code -> year.lines().getOrDefault(code, Money.ZERO).pence()).sum();
  }

  private static YearFigures lines(int year, Change... typed) {
    School school = TwoSchools.ash();
    List<Roll> rolls = new ArrayList<>(school.rolls().subList(0, 7));
    rolls.add(roll(2024, 25, 20));
    rolls.add(roll(2025, 25, 15));
    rolls.add(roll(2026, 24, 15));
    return TwoSchools.project(wanted(school.withRolls(rolls).withBudgets(budget()), typed)).of(ASH)
        .years().get(year);
  }

  private static Roll roll(int year, int each, int old) {
    Map<YearGroup, Integer> pupils = new TreeMap<>();
    Phase.PRIMARY.yearGroups().forEach(group -> pupils.put(group, each));
    pupils.put(YearGroup.Y12, old);
    pupils.put(YearGroup.Y13, old);
    return Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.file("roll.csv"));
  }

  private static List<viability.model.school.Budget> budget() {
    return List.of(TwoSchools.budget(Map.of(FinanceCode.I01, "1512340.55", FinanceCode.I02,
        "200000.00", FinanceCode.E01, "861200.10", FinanceCode.E03, "301234.56", FinanceCode.E05,
        "80111.11", FinanceCode.E11, "10000.00", FinanceCode.E16, "30000.00", FinanceCode.E25,
        "40000.00", FinanceCode.B02, "150000.00")));
  }

  private static Case wanted(School school, Change... typed) {
    Case plain = TwoSchools.both(TwoSchools.alone());
    return new Case("Base",
        new Setting(List.of(school), TwoSchools.BASE,
            Assumed.DEFAULTS.with(List.of(typed), Source.TYPED)),
        Optional.empty(), plain.base(), plain.basis(), plain.arrangement(), List.of(), List.of(ASH),
        4);
  }
}
