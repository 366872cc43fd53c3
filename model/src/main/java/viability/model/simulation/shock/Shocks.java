package viability.model.simulation.shock;

import java.util.List;

/// The contents page of shocks.
public final class Shocks {

  /// Every shock, in the order lists show them: pupils, staff, money.
  public static final List<Shock> ALL = List.of(new AreaBirths(), new TakeUp(), new IntakeShare(),
      new Inflow(), new AreaProgression(), new SchoolProgression(), new StayingOn(),
      new PlansShare(), new TeacherTurnover(), new TeacherPay(), new TeacherDrift(),
      new SupportPay(), new FundingRates(), new EnergyPrices(), new CateringPrices(),
      new OtherPrices());

  private Shocks() {}
}
