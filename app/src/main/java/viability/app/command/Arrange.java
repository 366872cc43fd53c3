package viability.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.plan.Plan;
import viability.model.store.IoWords;
import viability.model.store.PlanFile;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;

/// `arrange`: adds an arrangement, a scenario or an action to a plan.
@Command(name = "arrange", description = "Add an arrangement, a scenario or an action to a plan.", footer = "JSON is text that starts with { or the path of a file.")
final class Arrange implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final PlanArgument plan = new PlanArgument();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(names = "--out", paramLabel = "PLAN", description = "Where the edited plan is saved; it may be the same file.")
  private Optional<Path> out = Optional.empty();

  @Mixin
  private final JsonOption json = new JsonOption();

  /// One of the four.
  static final class What {

    @Option(names = "--add", paramLabel = "JSON", description = "An arrangement: "
        + "{name, kind, schools:[urn], starts, answers:{...}, effects:{...}}; kind is needed.")
    private Optional<String> arrangement = Optional.empty();

    @Option(names = "--scenario", paramLabel = "JSON", description = "A scenario: {name, changes:[{assumption, school, year, value}]}.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--action", paramLabel = "JSON", description = "An action: {action, school, line, "
        + "yearly, from, decideBy, owner, evidence, status, ticked}.")
    private Optional<String> action = Optional.empty();

    @Option(names = "--list", description = "List kinds, their questions, and assumptions.")
    private boolean list;
  }

  Arrange(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded<Optional<Plan>> read = plan.read();
    if (read.value().isEmpty()) {
      return console.report(json.asked(), Map.of(), Table.NONE, read.findings());
    }
    Plan found = read.value().get();
    if (what.list) {
      Catalogue all = Catalogue.in(found.base().year().start());
      return console.report(json.asked(), all, all.table(), read.findings());
    }
    Path target = out.orElseThrow(() -> new Refusal("--out PLAN is needed."));
    Edit edit = edit(found);
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(edit.findings());
    boolean stopped = findings.stream().anyMatch(f -> f.severity() == Severity.STOP);
    if (stopped) {
      console.err().println(target + " is not saved:");
    } else {
      save(target, edit.plan());
    }
    return console.report(json.asked(), edit.added(), edit.table(), findings);
  }

  private Edit edit(Plan found) {
    return what.arrangement.map(text -> AddArrangement.to(found, fields("--add", text)))
        .or(() -> what.scenario.map(text -> AddScenario.to(found, fields("--scenario", text))))
        .or(() -> what.action.map(text -> AddAction.to(found, fields("--action", text))))
        .orElseThrow(() -> new Refusal("Say --add, --scenario, --action or --list."));
  }

  private Fields fields(String option, String textOrPath) {
    return Fields.of(option, textOrPath, console.json());
  }

  /// Saves a plan; refused where it cannot be written.
  static void save(Path target, Plan plan) {
    try {
      new PlanFile().write(target, plan);
    } catch (IOException e) {
      throw new Refusal(target + " cannot be written: " + IoWords.of(e) + ".", e);
    }
  }
}
