package viability.model.scenario;

import java.util.List;
import java.util.stream.Stream;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.assumption.GrantAssumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// Ready-made scenarios of pay, prices and funding; named in [ReadyMade#ALL].
final class MoneyScenarios {

  /// The last funding year whose growth was announced.
  private static final int LAST_KNOWN = 2026;

  private static final ReadyScenario UNFUNDED = new ReadyScenario("Pay awards unfunded",
      "Teacher pay rises as announced, but no grant pays for any of it.",
      "The grant for the 2026 and 2027 awards leaves schools the first 1% of each; nothing is promised after.",
      new Source(Mark.FOUND, "government response to the pay review body", "2026"),
      "A school in the plan.", plan -> List.of(Change.of(Assumptions.PAY_GRANT.name(), 0)));

  private static final ReadyScenario ENERGY = new ReadyScenario("Energy shock",
      "Energy costs rise by 20% more than usual next year, and stay there.",
      "No series of school energy prices was found. 20 points is twice what we take a usual year to be out by.",
      new Source(Mark.MEMORY, "planning default", "2026"), "A school in the plan.",
      plan -> List.of(plan.movedIn(Assumptions.ENERGY, plan.first(), 0.2)));

  private static final ReadyScenario FLAT = new ReadyScenario("Funding flat in cash",
      "Funding per pupil and the pupil premium do not rise after the last announced year.",
      "For 2026-27 no school was promised more per pupil than the year before: the national floor is 0%.",
      new Source(Mark.FOUND, "national funding statement", "November 2025"),
      "A school in the plan.",
      plan -> Stream.concat(plan.from(Assumptions.FUNDING_GROWTH, LAST_KNOWN + 1, 0).stream(),
          Stream.of(Change.of(GrantAssumptions.PREMIUM_GROWTH.name(), 0))).toList());

  private static final ReadyScenario TURNOVER = new ReadyScenario("Staff turnover low",
      "No teacher leaves of their own accord, so each post given up is a redundancy, and the school pays for it.",
      "Councils may charge redundancy to the school and many do, Buckinghamshire among them.",
      new Source(Mark.FOUND, "Buckinghamshire's redundancy guidance for schools", ""),
      "A school in the plan.", plan -> List.of(Change.of(StaffAssumptions.TURNOVER.name(), 0),
          Change.of(StaffAssumptions.REDUNDANCY_BORNE.name(), 1)));

  static final List<ReadyScenario> ALL = List.of(UNFUNDED, ENERGY, FLAT, TURNOVER);

  private MoneyScenarios() {}
}
