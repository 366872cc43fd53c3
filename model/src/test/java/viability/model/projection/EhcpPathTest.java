package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.projection.path.Drivers;
import viability.model.projection.path.EhcpShare;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.School;
import viability.model.spending.Driver;
import viability.model.trace.Source;
import viability.model.units.SchoolYear;

final class EhcpPathTest {

  private static final SchoolYear FIRST = new SchoolYear(2024);

  @Test
  void the_national_share_goes_on_damped() {
    EhcpShare share = new EhcpShare(TwoSchools.ash(), Assumed.DEFAULTS, FIRST);

    assertThat(share.in(new SchoolYear(2022))).isEqualTo(0.048);
    assertThat(share.in(new SchoolYear(2023))).isEqualTo(0.048);
    assertThat(share.in(new SchoolYear(2024))).isEqualTo(0.053);
    assertThat(share.in(new SchoolYear(2025))).isEqualTo(0.060);
    // Odds .06/.94 = .06383; × e^.130 = .07269, a share of .0678; × e^.104 = .08066, .0746;
    // × e^.0832 = .08766, .0806.
    assertThat(share.in(new SchoolYear(2026))).isCloseTo(0.0678, within(0.00005));
    assertThat(share.in(new SchoolYear(2027))).isCloseTo(0.0746, within(0.00005));
    assertThat(share.in(new SchoolYear(2028))).isCloseTo(0.0806, within(0.00005));
    // For ever: .130 / (1 - .8) = .65 on the logit; .06383 × e^.65 = .1223, a share of .109.
    assertThat(share.in(new SchoolYear(2060))).isCloseTo(0.1090, within(0.0005));
    assertThat(share.finding()).isPresent();
  }

  @Test
  void a_known_share_grows_from_the_newest_roll_up_to_the_cap_and_says_nothing() {
    Assumed capped = Assumed.DEFAULTS.with(List.of(Change.of("ehcp-cap", 0.11)), Source.TYPED);
    EhcpShare share = new EhcpShare(tenInAHundred(), capped, FIRST);

    assertThat(share.in(new SchoolYear(2025))).isEqualTo(0.1);
    // Odds .1/.9 × e^.130 = .1265, a share of .1123: more than the cap.
    assertThat(share.in(new SchoolYear(2026))).isEqualTo(0.11);
    assertThat(share.finding()).isEmpty();
  }

  @Test
  void a_share_may_be_made_to_fall() {
    Assumed falling = Assumed.DEFAULTS.with(List.of(Change.of("ehcp-growth", -0.1)), Source.TYPED);

    double next = new EhcpShare(tenInAHundred(), falling, FIRST).in(new SchoolYear(2026));

    assertThat(next).isCloseTo(0.0914, within(0.00005));
  }

  @Test
  void drives_cost_in_fifths_and_sevenths_of_two_school_years() {
    Case two = TwoSchools.both(TwoSchools.alone());
    Setting setting = new Setting(List.of(tenInAHundred(), TwoSchools.beech()), TwoSchools.BASE,
        two.setting().assumed());
    Case wanted = new Case("Base", setting, Optional.empty(), two.base(), two.basis(),
        two.arrangement(), List.of(), two.group(), 3);

    Drivers drivers = TwoSchools.projector().run(TwoSchools.ASH, wanted).orElseThrow().ground()
        .drivers();

    // 175 pupils in each counted year, 17.5 with a plan; in October 2026 .1123 of the roll.
    double next = 0.112323 * drivers.pupils().funded(new SchoolYear(2026))[0];
    assertThat(drivers.of(Driver.EHCP, 0)[0]).isCloseTo(17.5, within(1e-9));
    assertThat(drivers.of(Driver.EHCP, 1)[0]).isCloseTo((17.5 * 5 + next * 7) / 12, within(0.001));
  }

  private static School tenInAHundred() {
    return TwoSchools.ash().withNeeds(List.of(new NeedShare(Need.EHCP, 0.1, Source.TYPED)));
  }
}
