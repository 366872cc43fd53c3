package viability.model.funding.factor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import viability.model.funding.Stage;
import viability.model.school.Need;

/// The contents page of the formula, in the order of a funding statement.
public final class FundingFactors {

  public static final MinimumPerPupil MINIMUM = new MinimumPerPupil();
  public static final MinimumFundingGuarantee GUARANTEE = new MinimumFundingGuarantee();
  public static final DeDelegation DE_DELEGATION = new DeDelegation();

  private static final List<Need> BANDS = List.of(Need.IDACI_A, Need.IDACI_B, Need.IDACI_C,
      Need.IDACI_D, Need.IDACI_E, Need.IDACI_F);

  /// Every factor: those with rates, premises in cash, the two protections in their order, and what
  /// stands outside the total.
  public static final List<Factor> ALL = Stream.of(
      Stream.of(new BasicEntitlement(Stage.PRIMARY), new BasicEntitlement(Stage.KS3),
          new BasicEntitlement(Stage.KS4)),
      both(Fsm::new), both(Fsm6::new),
      BANDS.stream().flatMap(band -> both(stage -> new Idaci(band, stage))),
      both(LowPriorAttainment::new), both(Eal::new), both(Mobility::new),
      Stream.of(new LumpSum(), new SplitSite(), new SplitSiteDistance(), new BusinessRates(),
          new PrivateFinance(), new ExceptionalPremises(), MINIMUM, GUARANTEE, DE_DELEGATION,
          new GrowthFund(), new FallingRollsFund()))
      .<Factor>flatMap(factors -> factors).toList();

  private FundingFactors() {}

  /// Every name that a rate may be typed under: factors' own, and those of a year's rates.
  public static Set<String> rateNames() {
    Set<String> names = new TreeSet<>();
    for (Factor factor : ALL) {
      names.add(factor.name());
      if (factor instanceof RatedFactor rated) {
        names.add(rated.rateName());
      }
    }
    Stream.of(Stage.PRIMARY, Stage.KS3, Stage.KS4).map(MINIMUM::rateName).forEach(names::add);
    return names;
  }

  private static Stream<NeedFactor> both(Function<Stage, NeedFactor> factor) {
    return Stream.of(Stage.PRIMARY, Stage.SECONDARY).map(factor);
  }
}
