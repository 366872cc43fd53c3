package viability.model.scenario;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;

/// The contents page of scenarios that every plan starts with, each with its evidence.
public final class ReadyMade {

  private static final Scenario BIRTHS_FALL = new Scenario("Births fall further",
      "Three in a hundred fewer pupils start each year than births so far say.",
      "Births in Camden fell 29% from 2012 to 2022, about 3% a year (Greater London Authority figures).",
      List.of(Change.of(Assumptions.INTAKE_CHANGE.name(), -0.03)));

  private static final Scenario PAY_UNFUNDED = new Scenario("Pay awards unfunded",
      "Teacher pay rises as announced, but no grant pays for any of it.",
      "The grant for the 2026 and 2027 awards leaves schools the first 1% of each; nothing is promised after.",
      List.of(Change.of(Assumptions.PAY_GRANT.name(), 0)));

  /// Every ready-made scenario, in the order menus show them.
  public static final List<Scenario> ALL = List.of(BIRTHS_FALL, PAY_UNFUNDED);

  private ReadyMade() {}
}
