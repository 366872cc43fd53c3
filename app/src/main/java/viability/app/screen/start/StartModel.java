package viability.app.screen.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import viability.app.desk.Cabinet;
import viability.app.desk.Desk;
import viability.app.desk.Work;
import viability.app.screen.Bench;
import viability.model.plan.Plan;
import viability.model.school.BaseYear;

/// What the Start page is doing: offering the ways in, reading files, showing what they hold, or
/// showing the plan that is open.
public final class StartModel {

  /// What the page shows.
  public sealed interface State {

    /// No plan is open: the ways to one.
    record WaysIn() implements State {}

    /// Files are being read.
    record Reading(List<Path> files) implements State {}

    /// Files have been read and wait to be used.
    record Preview(Intake intake) implements State {}

    /// A plan is open.
    record Open(Plan plan) implements State {}
  }

  private final Desk desk;
  private final Cabinet cabinet;
  private final Bench bench;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(
      new State.WaysIn());
  private final ObjectProperty<Optional<BaseYear>> base = new SimpleObjectProperty<>(
      Optional.empty());
  private int reading;

  StartModel(Bench bench) {
    this.desk = bench.desk();
    this.cabinet = bench.cabinet();
    this.bench = bench;
    desk.plan().subscribe(plan -> rest());
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// The base chosen for the files in preview.
  public ObjectProperty<Optional<BaseYear>> base() {
    return base;
  }

  /// Whether the program carries a sample borough.
  boolean hasSample() {
    return SamplePlan.isThere();
  }

  void openSample() {
    SamplePlan.read().ifPresent(cabinet::openNew);
  }

  void openPlan() {
    cabinet.open();
  }

  void open(Path plan) {
    cabinet.open(plan);
  }

  List<Path> recent() {
    return cabinet.recent();
  }

  /// A plan never saved that an earlier session left behind. Reads the disk.
  Optional<Plan> left() {
    return cabinet.left();
  }

  /// Goes on with what an earlier session left behind.
  void recover() {
    cabinet.left().ifPresent(cabinet::openNew);
  }

  /// Asks for files and reads them.
  void chooseFiles() {
    read(bench.asks().filesToRead());
  }

  /// Reads files; a plan among them is opened instead.
  void read(List<Path> files) {
    Optional<Path> plan = files.stream().filter(file -> file.toString().endsWith(".viability"))
        .findFirst();
    if (plan.isPresent()) {
      cabinet.open(plan.get());
    } else if (!files.isEmpty()) {
      int number = ++reading;
      state.set(new State.Reading(files));
      Optional<Plan> into = desk.plan().get();
      LocalDate today = LocalDate.now(bench.clock());
      bench.tasks()
          .start(new Work<>("files", "Reading files",
              progress -> Intake.read(files, into, today, progress), found -> show(number, found),
              failure -> fail(number, failure)));
    }
  }

  /// Lets go of the files being read or shown.
  void cancel() {
    reading++;
    bench.tasks().running().forEach(viability.app.desk.Running::cancel);
    rest();
  }

  /// Makes a plan of the files in preview, or adds them to the open one, in one step.
  void use() {
    if (state.get() instanceof State.Preview(Intake intake)) {
      Plan made = intake.plan(base.get());
      if (intake.into().isPresent()) {
        desk.edit("Add " + intake.reading().files().size() + " files", plan -> made);
      } else {
        cabinet.openNew(made);
      }
      desk.page().set("schools");
      rest();
    }
  }

  /// Starts the open plan from another year or column.
  void start(BaseYear from) {
    desk.edit("Start from " + from, plan -> plan.withBase(from));
  }

  void turnTo(String page) {
    desk.page().set(page);
  }

  private void show(int number, Intake found) {
    if (number == reading) {
      base.set(Optional.of(found.plan(Optional.empty()).base()));
      state.set(new State.Preview(found));
    }
  }

  private void fail(int number, Exception failure) {
    if (number == reading) {
      rest();
      bench.asks().say("The files could not be read",
          "Something went wrong in the program: " + failure.getMessage());
    }
  }

  private void rest() {
    state.set(desk.plan().get().<State>map(State.Open::new).orElseGet(State.WaysIn::new));
  }
}
