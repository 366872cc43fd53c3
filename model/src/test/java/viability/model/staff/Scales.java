package viability.model.staff;

import java.util.List;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;
import viability.model.units.SchoolYear;

/// A small scale and the published rules of on-costs, for examples.
final class Scales {

  static final NationalInsurance BEFORE_2025 = new NationalInsurance(new FundingYear(2024),
      Rate.of("0.138"), Money.pounds(9_100), Source.TYPED);
  static final NationalInsurance FROM_2025 = new NationalInsurance(new FundingYear(2025),
      Rate.of("0.15"), Money.pounds(5_000), Source.TYPED);
  static final OnCosts TEACHER = new OnCosts(FROM_2025, Rate.of("0.2868"), Rate.ZERO);

  private Scales() {}

  /// A scale of September 2025: P1 £30,000, P2 £32,000, P3 £35,000; above it T1 £40,000.
  static PayScales small() {
    return new PayScales(List.of(new PayScale("small", "A small scale", new SchoolYear(2025),
        List.of(
            new PayRange("Main",
                List.of(point("P1", 30_000), point("P2", 32_000), point("P3", 35_000))),
            new PayRange("Top", List.of(point("T1", 40_000)))),
        Source.TYPED)));
  }

  private static PayPoint point(String name, long pounds) {
    return new PayPoint(name, Money.pounds(pounds));
  }
}
