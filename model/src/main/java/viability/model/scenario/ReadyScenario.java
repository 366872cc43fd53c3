package viability.model.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import viability.model.assumption.Change;
import viability.model.trace.Source;

/// A scenario that comes with the program: what it means, its evidence and where that stands, and
/// the rule that works its differences out on a plan's own years and schools.
///
/// `needs` says what a plan must hold for the rule to find any difference.
public record ReadyScenario(String name, String words, String evidence, Source source, String needs,
    Function<Footing, List<Change>> rule) {

  /// The scenario for a plan, written against its base; without differences where the plan holds
  /// nothing for it to move.
  public Scenario on(Footing plan) {
    List<Difference> differences = rule.apply(plan).stream().map(Difference::of).toList();
    return new Scenario(name, words, evidence, source, differences, Optional.empty())
        .against(plan.assumed(), plan.first());
  }
}
