package viability.app.screen.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import viability.app.desk.Ahead;
import viability.app.desk.Desk;
import viability.app.desk.Simulated;
import viability.app.desk.Work;
import viability.app.screen.Bench;
import viability.app.screen.part.Scope;
import viability.model.simulation.Quantity;

/// The Risk page without its window. What it shows follows the desk's futures, worked out away from
/// the window; while newer ones are on the way it stays as it was and is `waiting`.
final class RiskViewModel {

  private final Bench bench;
  private final Desk desk;
  private final BooleanProperty together = new SimpleBooleanProperty(true);
  private final ObjectProperty<Quantity> quantity = new SimpleObjectProperty<>(Quantity.RESERVE);
  private final IntegerProperty year = new SimpleIntegerProperty(Integer.MAX_VALUE);
  private final ReadOnlyObjectWrapper<Optional<RiskShown>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OneFuture>> one = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private int number;
  private int percent = 50;

  RiskViewModel(Bench bench) {
    this.bench = bench;
    this.desk = bench.desk();
    desk.simulated().subscribe(this::refresh);
    desk.results().subscribe(this::mark);
    desk.school().subscribe(this::refresh);
    desk.arrangement().subscribe(this::refresh);
    together.subscribe(this::refresh);
    quantity.subscribe(this::refresh);
    year.subscribe(this::refresh);
    refresh();
  }

  /// Whether the plan's group is shown added up, rather than the chosen school.
  BooleanProperty together() {
    return together;
  }

  ObjectProperty<Quantity> quantity() {
    return quantity;
  }

  /// The year looked at, counted from 0, the base year; the last where there are not so many.
  IntegerProperty year() {
    return year;
  }

  /// The years there are, as the measure writes them.
  List<String> years() {
    return desk.simulated().get()
        .map(all -> IntStream.range(0, all.futures().years())
            .mapToObj(
                index -> Asked.measured(quantity.get()).year(all.futures().base().start() + index))
            .toList())
        .orElse(List.of());
  }

  ReadOnlyObjectProperty<Optional<RiskShown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The single future looked at.
  ReadOnlyObjectProperty<Optional<OneFuture>> one() {
    return one.getReadOnlyProperty();
  }

  /// Whether what is shown is of earlier figures, until the newest futures are worked out.
  ReadOnlyBooleanProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// Why there is nothing to show, in words; empty while there is.
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// Looks at the future that so many in a hundred do not exceed.
  void rank(int wanted) {
    percent = wanted;
    number = 0;
    follow();
  }

  /// Looks at a future by its number, from 1.
  void pick(int wanted) {
    number = wanted;
    follow();
  }

  private void follow() {
    one.set(shown.get().map(RiskShown::asked)
        .flatMap(asked -> number > 0
            ? OneFuture.numbered(asked, number)
            : OneFuture.ranked(asked, percent)));
  }

  private void mark() {
    waiting
        .set(desk.results().get().isPresent() && !desk.ahead().map(Ahead::current).orElse(false));
  }

  private void refresh() {
    mark();
    Optional<Asked> asked = desk.simulated().get().flatMap(this::asked);
    if (asked.isEmpty()) {
      show(Optional.empty(), "The futures are being worked out.");
      return;
    }
    String missing = asked.get().scope().words()
        + " cannot be looked at here: only schools of the group that have a full year of income and"
        + " spending to start from are.";
    bench.tasks()
        .start(new Work<>("risk", "", _ -> RiskShown.of(asked.get()), found -> show(found, missing),
            failure -> show(Optional.empty(),
                "The chances could not be worked out: " + failure.getMessage())));
  }

  private Optional<Asked> asked(Simulated all) {
    int last = all.futures().years() - 1;
    return Scope.of(all.results().plan(), desk.school().get(), together.get())
        .map(scope -> new Asked(all, scope, desk.arrangement().get(), quantity.get(),
            Math.clamp(year.get(), 0, last)));
  }

  private void show(Optional<RiskShown> found, String missing) {
    shown.set(found);
    problem.set(found.isPresent() ? "" : missing);
    follow();
  }
}
