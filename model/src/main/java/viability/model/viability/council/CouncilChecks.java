package viability.model.viability.council;

import java.util.List;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.trace.Finding;

/// The contents page of a council's checks.
public final class CouncilChecks {

  /// Every check, in the order lists show them.
  public static final List<CouncilCheck> ALL = List.of(new DeficitCleared(), new DeficitLimit(),
      new ReserveSpent(), new OneOffMoney(), new BroughtForward(), new MissingLines(),
      new RollTrend(), new RollAboveForecast(), new PublishedRates(), new ActionRows());

  private CouncilChecks() {}

  /// All that a council would query in a projected case.
  public static List<Finding> of(Case wanted, Projection projection) {
    return ALL.stream().flatMap(check -> check.of(wanted, projection).stream()).distinct().toList();
  }
}
