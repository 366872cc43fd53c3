package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static viability.model.projection.TwoSchools.ASH;
import static viability.model.projection.TwoSchools.BASE;
import static viability.model.projection.TwoSchools.BEECH;
import static viability.model.projection.TwoSchools.SEPTEMBER_2027;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.arrangement.Adjusted;
import viability.model.arrangement.Adjustment;
import viability.model.arrangement.Amalgamation;
import viability.model.arrangement.Answers;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Dissolution;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.projection.basis.Basis;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.School;
import viability.model.units.Money;

/// Two small primary schools that become one on 1 September 2027, worked by hand.
class AmalgamationTest {

  @ParameterizedTest(name = "{0} and {1} in each year group")
  @CsvSource({"14, 15, 14, 7", "12, 17, 14, 7", "18, 18, 14, 14"})
  void saves_a_class_where_a_year_group_fits_in_one(int ash, int beech, int apart, int together) {
    Case merged = of(ash, beech, Map.of("loss", "0"));
    Projection with = TwoSchools.project(merged);
    assertThat(with.group().get(1).classes()).isEqualTo(apart);
    assertThat(with.group().get(2).classes()).isCloseTo(together, within(1e-9));
  }

  @Test
  void switched_off_throughout_is_alone() {
    Case merged = of(14, 15, Map.of());
    Arrangement off = merged.arrangement();
    for (var effect : merged.arrangement().effects(merged.setting())) {
      off = Adjusted.with(off, Adjustment.off(effect));
    }
    assertThat(TwoSchools.project(merged.under(off)).schools())
        .isEqualTo(TwoSchools.project(merged.under(TwoSchools.alone())).schools());
  }

  @Test
  void parted_on_the_day_it_starts_is_alone() {
    Case merged = of(14, 15, Map.of());
    Dissolution parted = new Dissolution("Parted", merged.arrangement(), SEPTEMBER_2027, false);
    assertThat(TwoSchools.project(merged.under(parted)).schools())
        .isEqualTo(TwoSchools.project(merged.under(TwoSchools.alone())).schools());
  }

  /// Beech closes: its reserve at 1 April 2027 and five twelfths of the year's balance go to the
  /// council, which then has that much, or that much to pay.
  @Test
  void the_closing_schools_balance_goes_to_the_council() {
    List<YearFigures> beech = TwoSchools.project(of(14, 15, Map.of())).of(BEECH).years();
    Money before = beech.get(1).reserve().orElseThrow();
    long part = Math.round(beech.get(2).inYear().pence() * 5 / 12.0);
    assertThat(beech.get(2).toCouncil()).isEqualTo(before.plus(new Money(part)));
    assertThat(beech.get(2).reserve())
        .contains(before.plus(beech.get(2).inYear()).minus(beech.get(2).toCouncil()));
  }

  private static Case of(int ash, int beech, Map<String, String> answers) {
    List<School> schools = List.of(
        TwoSchools.school(ASH, "Ash Lane Primary", ash, "1512340.55", "861200.10", "150000.00"),
        TwoSchools.school(BEECH, "Beech Hill Primary", beech, "1604410.20", "930018.40",
            "41000.00"));
    Arrangement merger = Amalgamation.KIND.make().apply(
        new Answers("One school", List.of(ASH, BEECH), SEPTEMBER_2027, Amalgamation.KIND, answers));
    return new Case("Base", new Setting(schools, BASE, Assumed.DEFAULTS), Optional.empty(),
        new BaseYear(BASE, BudgetColumn.OUTTURN), Basis.NONE, merger, List.of(),
        List.of(ASH, BEECH), 7);
  }
}
