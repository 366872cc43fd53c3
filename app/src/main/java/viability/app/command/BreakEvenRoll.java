package viability.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import viability.model.plan.NewPlan;
import viability.model.plan.Plan;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.school.SchoolId;
import viability.model.store.RatesFiles;
import viability.model.store.ScaleFiles;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.viability.Viability;
import viability.model.viability.breakeven.BreakEven;

/// `breakeven`: the rolls at which a school's in-year balance is zero in a year, in steady state.
@Command(name = "breakeven", description = "Find the rolls at which a school breaks even in a year.")
final class BreakEvenRoll implements Callable<Integer> {

  private static final int HORIZON = 10;

  private final Console console;

  @Mixin
  private final PlanArgument plan = new PlanArgument();

  @Option(names = "--school", paramLabel = "URN", required = true, description = "The school, by URN or name.")
  private String school = "";

  @Option(names = "--year", paramLabel = "Y", required = true, description = "The funding year, 2027 or 2027-28.")
  private String year = "";

  @Mixin
  private final ScenarioOption scenario = new ScenarioOption();

  @Option(names = "--arrangement", paramLabel = "NAME", defaultValue = NewPlan.ALONE, description = "An arrangement of the plan. Default: ${DEFAULT-VALUE}.")
  private String arrangement = NewPlan.ALONE;

  @Mixin
  private final JsonOption json = new JsonOption();

  BreakEvenRoll(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loaded<Optional<Plan>> read = plan.read();
    List<Finding> findings = new ArrayList<>(read.findings());
    BrokenEven result = read.value().map(found -> find(found, findings)).orElse(BrokenEven.NOTHING);
    return console.report(json.asked(), result, result.table(), findings);
  }

  private BrokenEven find(Plan found, List<Finding> findings) {
    FundingYear wanted = FundingYear.parse(year).orElseThrow(() -> new Refusal(
        "--year wants a funding year such as 2027 or 2027-28, not " + year + "."));
    int index = wanted.minus(found.base().year());
    if (index < 0 || index > HORIZON) {
      throw new Refusal("--year is " + found.base().year() + " to "
          + found.base().year().plus(HORIZON) + ", not " + wanted + ".");
    }
    SchoolId id = new Names(found).school(school);
    Case asked = found.caseFor(scenario.in(found), new Names(found).arrangement(arrangement),
        Math.max(2, index + 1));
    Viability answers = Viability
        .of(new Projector(new RatesFiles().read(), new ScaleFiles().read()), asked);
    findings.addAll(answers.projection().findings());
    Optional<BreakEven> broken = answers.breakEven(id, wanted);
    if (broken.filter(even -> even.balances().isEmpty()).isPresent()) {
      findings.add(Finding.stop(Place.TYPED, broken.get().explanation(), "Add its roll."));
    }
    return broken.map(BrokenEven::of).orElse(BrokenEven.NOTHING);
  }
}
