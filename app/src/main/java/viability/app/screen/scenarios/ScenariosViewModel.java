package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.desk.Tasks;
import viability.app.desk.Work;
import viability.app.look.Format;
import viability.model.arrangement.Arrangement;
import viability.model.plan.Plan;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.projection.YearFigures;
import viability.model.scenario.Scenario;

/// The Scenarios page without its window: the base and every scenario of the plan, worked out under
/// the chosen arrangement.
final class ScenariosViewModel {

  /// All that the page shows at one moment; the base comes first.
  record Shown(Plan plan, int years, String arrangement, String chosen, List<Outcome> outcomes) {

    /// What a governor reads aloud.
    String sentence() {
      Optional<Outcome> most = outcomes.stream().skip(1)
          .max(Comparator.comparingLong(outcome -> Math.abs(outcome.atTheEnd().pence())));
      if (most.isEmpty()) {
        return "This plan has no scenarios yet: sets of differences from the base, to see what would follow.";
      }
      if (most.get().atTheEnd().pence() == 0) {
        return "No scenario changes the reserve at the end under \u201c" + arrangement + "\u201d.";
      }
      Outcome out = most.get();
      int last = out.group().size() - 1;
      return "Under \u201c" + arrangement + "\u201d the reserve in "
          + Format.march(out.group().get(last).year()) + " is "
          + outcomes.getFirst().reserve(last).map(Format::money).orElse("not known")
          + " in the base; \u201c" + out.scenario().name() + "\u201d changes it most, to "
          + out.reserve(last).map(Format::money).orElse("not known") + ".";
    }
  }

  private final Desk desk;
  private final Projector projector;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  ScenariosViewModel(Desk desk, Projector projector, Tasks tasks) {
    this.desk = desk;
    this.projector = projector;
    this.tasks = tasks;
    desk.results().subscribe(results -> refresh());
    desk.arrangement().subscribe(name -> refresh());
  }

  /// What to show; empty while there are no results.
  ReadOnlyObjectProperty<Optional<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  private void refresh() {
    Optional<Results> results = desk.results().get();
    if (results.isEmpty()) {
      shown.set(Optional.empty());
      return;
    }
    Arrangement arrangement = results.get().toProject(desk.arrangement().get()).arrangement();
    tasks.start(new Work<>("scenarios", "", progress -> look(results.get(), arrangement),
        found -> shown.set(Optional.of(found)),
        failure -> System.getLogger(ScenariosViewModel.class.getName())
            .log(System.Logger.Level.WARNING, "The scenarios could not be worked out", failure)));
  }

  private Shown look(Results results, Arrangement arrangement) {
    Plan plan = results.plan();
    List<YearFigures> base = projector
        .project(toProject(plan, Scenario.BASE, arrangement, results.years())).group();
    List<Outcome> outcomes = new ArrayList<>();
    List<Scenario> all = new ArrayList<>(List.of(Scenario.BASE));
    all.addAll(plan.scenarios());
    all.forEach(scenario -> {
      Case wanted = toProject(plan, scenario, arrangement, results.years());
      outcomes.add(new Outcome(scenario, wanted, projector.project(wanted).group(), base));
    });
    return new Shown(plan, results.years(), arrangement.name(), results.scenario().name(),
        outcomes);
  }

  private static Case toProject(Plan plan, Scenario scenario, Arrangement arrangement, int years) {
    return new Case(scenario.name(), plan.setting(scenario), plan.births(), plan.base(),
        plan.basis(), arrangement, plan.actions(), plan.group(), years);
  }
}
