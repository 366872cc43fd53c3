package viability.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import viability.model.school.ScalePoint;
import viability.model.staff.Awards;
import viability.model.staff.InsuranceRules;
import viability.model.staff.OnCosts;
import viability.model.staff.PayPoint;
import viability.model.staff.PayScale;
import viability.model.staff.ScalePost;
import viability.model.trace.Mark;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

final class ScaleFilesTest {

  private static final String LONDON = "inner-london-teachers";
  private static final Awards FOUR = (from, to) -> Math.pow(1.04, to.minus(from));

  private final ScaleFiles files = new ScaleFiles();

  @Test
  void inner_london_teachers_of_september_2025() {
    PayScale scale = files.scales().in(LONDON, new SchoolYear(2025)).orElseThrow();
    assertThat(scale.source().mark()).isEqualTo(Mark.FOUND);
    assertThat(scale.points()).extracting(PayPoint::name).containsExactly("M1", "M2", "M3", "M4",
        "M5", "M6", "U1", "U2", "U3", "UQ1", "UQ2", "UQ3", "UQ4", "UQ5", "UQ6");
    assertThat(scale.points()).extracting(PayPoint::pay).startsWith(Money.pounds(40_317))
        .contains(Money.pounds(62_496)).endsWith(Money.pounds(40_994));
    scale.ranges().forEach(range -> assertThat(range.points()).extracting(PayPoint::pay).isSorted()
        .doesNotHaveDuplicates());
    assertThat(scale.after("M6", 3).map(PayPoint::name)).contains("M6");
  }

  /// The scale of 2024 is not kept, but its published least and most, £38,766 and £60,092, are what
  /// taking off the award of 4% gives.
  @Test
  void the_award_taken_off_gives_the_published_ends_of_the_scale_before() {
    assertThat(pounds("M1", 2024)).isEqualTo(38_766);
    assertThat(pounds("U3", 2024)).isEqualTo(60_092);
  }

  @Test
  void an_m6_costs_74_395_with_on_costs_from_2025() {
    InsuranceRules insurance = files.insurance();
    OnCosts onCosts = new OnCosts(insurance.in(new FundingYear(2025)), Rate.of("0.2868"),
        Rate.ZERO);
    assertThat(onCosts.full(Money.pounds(52_300))).isEqualTo(Money.of("74394.64"));
    assertThat(insurance.in(new FundingYear(2024)).pence(35_000_00)).isEqualTo(3_574_20);
  }

  private long pounds(String point, int year) {
    ScalePost post = new ScalePost(files.scales(),
        new ScalePoint(LONDON, point, new SchoolYear(2024)), 1);
    return Math.round(post.payPence(new SchoolYear(year), FOUR).orElseThrow() / 100);
  }
}
