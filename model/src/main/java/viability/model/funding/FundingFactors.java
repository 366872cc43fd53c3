package viability.model.funding;

import java.util.List;
import java.util.stream.Stream;
import viability.model.school.Need;

/// The contents page of the formula, in the order of a funding statement.
public final class FundingFactors {

  /// Every factor that is computed; what a school's share holds beyond them is its
  /// local adjustment.
  public static final List<Factor> ALL = Stream.of(
      Stream.of(new BasicEntitlement(Stage.PRIMARY), new BasicEntitlement(Stage.KS3),
          new BasicEntitlement(Stage.KS4)),
      both(Need.FSM, "fsm"), both(Need.FSM6, "fsm6"), both(Need.IDACI_A, "idaciA"),
      both(Need.IDACI_B, "idaciB"), both(Need.IDACI_C, "idaciC"), both(Need.IDACI_D, "idaciD"),
      both(Need.IDACI_E, "idaciE"), both(Need.IDACI_F, "idaciF"), both(Need.LPA, "lpa"),
      both(Need.EAL, "eal"), both(Need.MOBILITY, "mobility"), Stream.of(new LumpSum()))
      .<Factor>flatMap(factors -> factors).toList();

  private FundingFactors() {}

  private static Stream<NeedFactor> both(Need need, String key) {
    return Stream.of(new NeedFactor(need, key, Stage.PRIMARY),
        new NeedFactor(need, key, Stage.SECONDARY));
  }
}
