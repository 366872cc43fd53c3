package viability.model.scenario;

import java.util.List;
import viability.model.assumption.Assumptions;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// Ready-made scenarios that are better than the base; named in [ReadyMade#ALL].
final class GoodNews {

  /// The last funding year whose growth was announced, and that growth.
  private static final int LAST_KNOWN = 2026;
  private static final double KNOWN_GROWTH = 0.021;

  private static final ReadyScenario BACK = new ReadyScenario("Families come back",
      "In every year group 0.9% more pupils stay or join than the years before say, as far as there is room.",
      "Across 119 councils, primary rolls forecast from 2021 and 2022 were 2.4% to 3.0% too low three years later,"
          + " because families moved back.",
      new Source(Mark.DERIVED, "national roll figures by council", "2021 to 2025"),
      "A school in the plan.", plan -> plan.moved(Assumptions.STAYING, 0.009));

  private static final ReadyScenario FUNDING = new ReadyScenario("Funding keeps its pace",
      "Funding per pupil goes on rising by 2.1% a year, as announced for 2026-27.",
      "The national factors rose 2.1% for 2026-27; nothing is announced after.",
      new Source(Mark.FOUND, "national funding statement", "November 2025"),
      "A school in the plan.",
      plan -> plan.from(Assumptions.FUNDING_GROWTH, LAST_KNOWN + 1, KNOWN_GROWTH));

  private static final ReadyScenario GRANT = new ReadyScenario("Pay grant goes on",
      "A grant pays for every teacher pay award beyond the first 1%, as it does in 2026 and 2027.",
      "The grant for the 2026 and 2027 awards pays for all but the first 1% of each; nothing is promised after.",
      new Source(Mark.FOUND, "government response to the pay review body", "2026"),
      "A school in the plan.",
      plan -> plan.from(Assumptions.PAY_GRANT, Math.max(LAST_KNOWN, plan.first()), 1));

  static final List<ReadyScenario> ALL = List.of(BACK, FUNDING, GRANT);

  private GoodNews() {}
}
