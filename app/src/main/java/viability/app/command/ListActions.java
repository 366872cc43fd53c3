package viability.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// `actions`: the action plan, and the gap it leaves.
@Command(name = "actions", description = "List the action plan and what the in-year balance still lacks.")
final class ListActions implements Callable<Integer> {

  private static final int YEARS = 7;

  private final Console console;

  @Mixin
  private final PlanArgument plan = new PlanArgument();

  @Mixin
  private final ScenarioOption scenario = new ScenarioOption();

  @Mixin
  private final JsonOption json = new JsonOption();

  ListActions(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded<Optional<Plan>> read = plan.read();
    List<Finding> findings = new ArrayList<>(read.findings());
    ActionList result = read.value().map(found -> list(found, findings)).orElse(ActionList.NOTHING);
    return console.report(json.asked(), result, result.table(), findings);
  }

  private ActionList list(Plan found, List<Finding> findings) {
    Projection projection = new Projector(new RatesFiles().read(), new ScaleFiles().read()).project(
        found.caseFor(scenario.in(found), new Names(found).arrangement(NewPlan.ALONE), YEARS));
    findings.addAll(projection.findings());
    return ActionList.of(found, projection, YEARS);
  }
}
