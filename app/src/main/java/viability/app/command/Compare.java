package viability.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.arrangement.Arrangement;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.scenario.Scenario;
import viability.model.simulation.Futures;
import viability.model.simulation.Request;
import viability.model.simulation.Simulation;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// `compare`: every arrangement of a plan side by side, on the same pupils.
@Command(name = "compare", description = "Compare every arrangement of a plan on the same pupils.")
final class Compare implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final PlanArgument plan = new PlanArgument();

  @Mixin
  private final ScenarioOption scenario = new ScenarioOption();

  @Option(names = "--futures", paramLabel = "N", defaultValue = "10000", description = "How many futures each arrangement meets; 0 for the central case only."
      + " Default: ${DEFAULT-VALUE}.")
  private int futures = 10_000;

  @Option(names = "--seed", paramLabel = "S", description = "Numbers the futures. Default: the plan's.")
  private Optional<Long> seed = Optional.empty();

  @Mixin
  private final YearsOption years = new YearsOption();

  @Mixin
  private final JsonOption json = new JsonOption();

  Compare(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (futures < 0) {
      throw new Refusal("--futures is 0 or more, not " + futures + ".");
    }
    Loaded<Optional<Plan>> read = plan.read();
    List<Finding> findings = new ArrayList<>(read.findings());
    Compared result = read.value().map(found -> compare(found, findings)).orElse(Compared.NOTHING);
    return console.report(json.asked(), result, result.table(), findings);
  }

  private Compared compare(Plan found, List<Finding> findings) {
    long start = System.nanoTime();
    Projector projector = new Projector(new RatesFiles().read(), new ScaleFiles().read());
    Scenario under = scenario.in(found);
    List<Arrangement> all = arrangements(found);
    Case wanted = found.caseFor(under, all.getFirst(), years.years());
    long numbered = seed.orElse(found.seed());
    Optional<Futures> simulated = futures == 0
        ? Optional.empty()
        : Optional.of(new Simulation(projector).run(wanted, all, Request.of(futures, numbered)));
    List<Compared.OfArrangement> arrangements = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      Projection projection = projector.project(wanted.under(all.get(i)));
      findings.addAll(projection.findings());
      arrangements.add(Compared.of(found, projection,
          simulated.map(each -> each.arrangements().get(at)), simulated));
    }
    long elapsed = (System.nanoTime() - start) / 1_000_000;
    return new Compared(futures, Optional.of(numbered), elapsed, arrangements);
  }

  private static List<Arrangement> arrangements(Plan found) {
    return found.arrangements().isEmpty()
        ? List.of(new Names(found).arrangement(NewPlan.ALONE))
        : found.arrangements();
  }
}
