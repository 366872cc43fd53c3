package viability.app.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.action.Suggestions;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.viability.balance.Prospects;

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

  @Option(names = "--suggest", description = "Add the actions that would balance each school's budget by the third year,"
      + " least harmful and cheapest first: estimates to start from.")
  private boolean suggest;

  private ActionList list(Plan found, List<Finding> findings) {
    Case wanted = found.caseFor(scenario.in(found), new Names(found).arrangement(NewPlan.ALONE),
        YEARS);
    Projection projection = new Projector(new RatesFiles().read(), new ScaleFiles().read())
        .project(wanted);
    findings.addAll(projection.findings());
    ActionList list = ActionList.of(found, projection, YEARS);
    return suggest ? list.suggesting(suggested(found, wanted, projection)) : list;
  }

  private static List<ActionList.Suggested> suggested(Plan plan, Case wanted,
      Projection projection) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return plan.schools().stream()
        .flatMap(school -> Prospects.of(wanted, projection, school.id(), today).stream())
        .map(school -> Suggestions.of(school, plan.actions()))
        .flatMap(found -> ActionList.Suggested.of(plan, found).stream()).toList();
  }
}
