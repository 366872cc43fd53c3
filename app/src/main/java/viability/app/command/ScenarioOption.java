package viability.app.command;

import picocli.CommandLine.Option;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;

/// `--scenario`: the future that is looked at.
final class ScenarioOption {

  @Option(names = "--scenario", paramLabel = "NAME", defaultValue = "Base", description = "A scenario of the plan. Default: ${DEFAULT-VALUE}.")
  private String scenario = Scenario.BASE.name();

  Scenario in(Plan plan) {
    return new Names(plan).scenario(scenario);
  }
}
