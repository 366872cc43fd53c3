package viability.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import viability.model.plan.Plan;
import viability.model.projection.Projector;
import viability.model.school.SchoolId;
import viability.model.simulation.Simulation;

/// The open plan and everything selected, as observable values. Every edit goes through here, can
/// be undone, and is followed by new results. Belongs to the window's thread.
public final class Desk {

  private final ReadOnlyObjectWrapper<Optional<Plan>> plan = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<History<Plan>>> history = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final Choices choices = new Choices();
  private final Outlook outlook;
  private final Simulating simulating;
  private final Filing filing;
  private Optional<Results> before = Optional.empty();
  private boolean opening;

  /// `kept` is the folder for copies of unsaved plans that have no file yet.
  public Desk(Projector projector, PlanStore store, Tasks tasks, Clock clock, Path kept) {
    this.outlook = new Outlook(new Calculator(projector), tasks);
    this.simulating = new Simulating(new Simulation(projector), tasks, outlook.problem);
    this.filing = new Filing(store, new Autosave(store, kept), tasks, clock);
    choices.scenario.subscribe(_ -> chosen());
    choices.years.subscribe(_ -> chosen());
    choices.futures.subscribe(_ -> simulate());
    outlook.results.subscribe(_ -> simulate());
  }

  /// The open plan, if one is.
  public ReadOnlyObjectProperty<Optional<Plan>> plan() {
    return plan.getReadOnlyProperty();
  }

  /// The plan's earlier and later values, if one is open.
  public ReadOnlyObjectProperty<Optional<History<Plan>>> history() {
    return history.getReadOnlyProperty();
  }

  /// What the engine makes of the plan under the chosen scenario. They follow every change; where
  /// they lag behind, their own `plan` says what they are of. Empty with no plan, or no school
  /// in it.
  public ReadOnlyObjectProperty<Optional<Results>> results() {
    return outlook.results.getReadOnlyProperty();
  }

  /// The newest futures worked out. They follow the results a moment later; [#ahead()] says whether
  /// they are of those. Empty until the first are there.
  public ReadOnlyObjectProperty<Optional<Simulated>> simulated() {
    return simulating.simulated.getReadOnlyProperty();
  }

  /// The futures to show beside the present results: their own, or while those are worked out the
  /// ones before, marked so. Empty where there are none of the same years.
  public Optional<Ahead> ahead() {
    return results().get().flatMap(now -> simulated().get().filter(all -> all.isLike(now))
        .map(all -> new Ahead(all, all.isOf(now))));
  }

  /// How many futures are worked out, each the same for every arrangement: at least 1.
  public IntegerProperty futures() {
    return choices.futures;
  }

  /// Why there are no new results, in plain words; empty when there are.
  public ReadOnlyStringProperty problem() {
    return outlook.problem.getReadOnlyProperty();
  }

  /// The chosen school; empty only with no plan, or no school in it.
  public ObjectProperty<Optional<SchoolId>> school() {
    return choices.school;
  }

  /// The chosen scenario's name; "Base" is the plan as it stands.
  public StringProperty scenario() {
    return choices.scenario;
  }

  /// The chosen arrangement's name; empty where the plan has none.
  public StringProperty arrangement() {
    return choices.arrangement;
  }

  /// Years shown, the base year among them: 2 to 11.
  public IntegerProperty years() {
    return choices.years;
  }

  /// The id of the page shown.
  public StringProperty page() {
    return choices.page;
  }

  /// "saved 14:02", "not saved yet"; empty with no plan.
  public ReadOnlyStringProperty savedWords() {
    return filing.words.getReadOnlyProperty();
  }

  /// The open plan's file, if it has one.
  public ReadOnlyObjectProperty<Optional<Path>> file() {
    return filing.file.getReadOnlyProperty();
  }

  /// Opens a plan, from a file or without one, on the page it was saved on.
  public void open(Plan opened, Optional<Path> from) {
    opening = true;
    outlook.clear();
    simulating.clear();
    filing.open(opened, from);
    history.set(Optional.of(History.of(opened)));
    choices.open(opened);
    before = Optional.empty();
    plan.set(Optional.of(opened));
    opening = false;
    workOut();
  }

  /// Changes the plan; `words` say what was done, for the history. Nothing happens without a plan,
  /// or where the change changes nothing.
  public void edit(String words, UnaryOperator<Plan> change) {
    edit(words, Optional.empty(), change);
  }

  /// The same, undone in one step with the edits just before it of the same `joins`: a
  /// slider's drag.
  public void edit(String words, String joins, UnaryOperator<Plan> change) {
    edit(words, Optional.of(joins), change);
  }

  private void edit(String words, Optional<String> joins, UnaryOperator<Plan> change) {
    history.get().ifPresent(now -> {
      Plan changed = change.apply(now.now());
      if (!changed.equals(now.now())) {
        boolean goesOn = joins.isPresent() && joins.equals(now.key());
        before = goesOn ? before : results().get();
        move(now.edit(words, joins, changed));
      }
    });
  }

  /// The next edit starts a step of its own: the drag has ended.
  public void settle() {
    history.set(history.get().map(History::settled));
  }

  public void undo() {
    before = Optional.empty();
    history.get().filter(now -> now.undoes().isPresent()).ifPresent(now -> move(now.undo()));
  }

  public void redo() {
    before = Optional.empty();
    history.get().filter(now -> now.redoes().isPresent()).ifPresent(now -> move(now.redo()));
  }

  /// Saves the plan in its own file, with the page it is on.
  public Saving save() {
    return onPage().<Saving>map(filing::save).orElseGet(Saving.NeedsName::new);
  }

  /// Saves the plan in a file, whatever that file holds, and goes on there.
  public Saving saveAs(Path file) {
    return onPage().map(now -> filing.write(now, file)).orElseGet(Saving.NeedsName::new);
  }

  /// Whether closing the plan now would lose edits.
  public boolean unsaved() {
    return plan.get().map(filing::unsaved).orElse(false);
  }

  /// Edits of a plan that an earlier session left unsaved; of a plan without a file where none is
  /// named. Reads the disk.
  public Optional<Plan> recoverable(Optional<Path> of) {
    return filing.left(of);
  }

  /// Drops the edits an earlier session left unsaved.
  public void dropRecoverable(Optional<Path> of) {
    filing.forgetLeft(of);
  }

  /// The plan remembering the page it is on; turning a page is no edit.
  private Optional<Plan> onPage() {
    history.get().ifPresent(now -> {
      History<Plan> turned = now.withNow(now.now().withPage(choices.page.get()));
      history.set(Optional.of(turned));
      plan.set(Optional.of(turned.now()));
    });
    return plan.get();
  }

  private void move(History<Plan> next) {
    opening = true;
    history.set(Optional.of(next));
    choices.fit(next.now());
    plan.set(Optional.of(next.now()));
    opening = false;
    filing.edited(next.now());
    workOut();
  }

  private void chosen() {
    before = Optional.empty();
    if (!opening) {
      workOut();
    }
  }

  private void workOut() {
    simulating.callOff();
    plan.get().ifPresent(
        now -> outlook.workOut(now, choices.scenario.get(), choices.years.get(), before));
  }

  private void simulate() {
    results().get().ifPresent(now -> simulating.workOut(now, choices.futures.get()));
  }
}
