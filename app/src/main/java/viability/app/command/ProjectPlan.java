package viability.app.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Loaded;

/// `project`: the central case of one scenario under one arrangement, year by year.
@Command(name = "project", description = "Project pupils, classes, income, spending and reserve, year by year.")
final class ProjectPlan implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final PlanArgument plan = new PlanArgument();

  @Mixin
  private final ScenarioOption scenario = new ScenarioOption();

  @Option(names = "--arrangement", paramLabel = "NAME", defaultValue = NewPlan.ALONE, description = "An arrangement of the plan. Default: ${DEFAULT-VALUE}.")
  private String arrangement = NewPlan.ALONE;

  @Mixin
  private final YearsOption years = new YearsOption();

  @Mixin
  private final JsonOption json = new JsonOption();

  ProjectPlan(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded<Optional<Plan>> read = plan.read();
    if (read.value().isEmpty()) {
      return console.report(json.asked(), Projected.NOTHING, Table.NONE, read.findings());
    }
    Plan found = read.value().get();
    Case wanted = found.caseFor(scenario.in(found), new Names(found).arrangement(arrangement),
        years.years());
    Projection projection = new Projector(new RatesFiles().read(), new ScaleFiles().read())
        .project(wanted);
    Projected result = Projected.of(found, projection);
    return console.report(json.asked(), result, result.table(),
        Stream.concat(read.findings().stream(), projection.findings().stream()).toList());
  }
}
