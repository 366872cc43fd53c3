package viability.app.screen.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import viability.app.desk.Desk;
import viability.app.desk.Work;
import viability.app.screen.Bench;
import viability.app.screen.part.Scope;
import viability.model.projection.Case;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.viability.Viability;
import viability.model.viability.breakeven.BreakEven;

/// The Outlook page without its window. Viability follow the desk's results, worked out away from
/// the window; what is shown while newer ones are on the way is what was.
final class OutlookViewModel {

  private final Bench bench;
  private final Desk desk;
  private final BooleanProperty together = new SimpleBooleanProperty(false);
  private final IntegerProperty year = new SimpleIntegerProperty(1);
  private final ReadOnlyObjectWrapper<Optional<OutlookShown>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<BreakEven>> breakEven = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  OutlookViewModel(Bench bench) {
    this.bench = bench;
    this.desk = bench.desk();
    desk.results().subscribe(this::refresh);
    desk.school().subscribe(this::refresh);
    desk.arrangement().subscribe(this::refresh);
    together.subscribe(this::refresh);
    year.subscribe(this::evenOut);
    refresh();
  }

  /// Whether the plan's group is shown added up, rather than the chosen school.
  BooleanProperty together() {
    return together;
  }

  /// The year of the break-even, counted from 0, the base year.
  IntegerProperty year() {
    return year;
  }

  /// The years a break-even can be worked out for.
  List<FundingYear> years() {
    return wanted().map(of -> java.util.stream.IntStream.range(0, of.years())
        .mapToObj(index -> of.base().year().plus(index)).toList()).orElse(List.of());
  }

  ReadOnlyObjectProperty<Optional<OutlookShown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The break-even of the chosen school; empty for the group, or while there is none.
  ReadOnlyObjectProperty<Optional<BreakEven>> breakEven() {
    return breakEven.getReadOnlyProperty();
  }

  /// Why there are no answers, in words; empty while there are.
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  private Optional<Case> wanted() {
    return desk.results().get().map(results -> results.toProject(desk.arrangement().get()));
  }

  private void refresh() {
    Optional<Scope> scope = Scope.of(desk, together.get());
    LocalDate today = LocalDate.now(bench.clock());
    wanted().ifPresentOrElse(
        of -> scope.ifPresent(whose -> bench.tasks().start(new Work<>("outlook", "",
            _ -> OutlookShown.of(bench.projector(), of, whose, today), this::show, this::failed))),
        () -> show(Optional.empty()));
    evenOut();
  }

  private void show(Optional<OutlookShown> found) {
    shown.set(found);
    problem.set(found.isPresent()
        ? ""
        : "There is no full year of income and spending to start from. Add a finance return or a budget on the"
            + " Start page.");
  }

  private void failed(Exception e) {
    problem.set("The answers could not be worked out: " + e.getMessage());
  }

  private void evenOut() {
    Optional<SchoolId> school = Scope.of(desk, together.get()).flatMap(Scope::school);
    Optional<Case> of = wanted();
    if (school.isEmpty() || of.isEmpty()) {
      breakEven.set(Optional.empty());
      return;
    }
    int index = Math.clamp(year.get(), 0, of.get().years() - 1);
    FundingYear when = of.get().base().year().plus(index);
    bench.tasks()
        .start(new Work<>("break-even", "",
            _ -> Viability.of(bench.projector(), of.get()).breakEven(school.get(), when),
            breakEven::set, this::failed));
  }
}
