package viability.app.screen.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.screen.part.Scope;
import viability.model.projection.Case;
import viability.model.projection.ClassBasis;
import viability.model.projection.ClassYear;
import viability.model.projection.Explainer;
import viability.model.school.School;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// The Classes & staff page without its window: whose classes are shown, classes typed in the
/// table, and the year whose steps are looked at.
final class ClassesViewModel {

  private final Desk desk;
  private final Explainer explainer;
  private final BooleanProperty together = new SimpleBooleanProperty(false);
  private final ObjectProperty<Optional<SchoolYear>> stepYear = new SimpleObjectProperty<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ClassesShown>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  ClassesViewModel(Desk desk, Explainer explainer) {
    this.desk = desk;
    this.explainer = explainer;
    desk.results().subscribe(this::refresh);
    desk.school().subscribe(this::refresh);
    desk.arrangement().subscribe(this::refresh);
    together.subscribe(this::refresh);
    refresh();
  }

  /// Whether the plan's group is shown added up, rather than the chosen school.
  BooleanProperty together() {
    return together;
  }

  /// What to show; empty while there are no results.
  ReadOnlyObjectProperty<Optional<ClassesShown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The school year whose steps were asked for; empty for the first that can still change.
  ObjectProperty<Optional<SchoolYear>> stepYear() {
    return stepYear;
  }

  /// The steps of the year asked for.
  Optional<StepsGrid> steps() {
    return shown.get().filter(ClassesShown::isKnown)
        .flatMap(now -> stepYear.get().flatMap(now::column).or(() -> now.column(now.base().plus(1)))
            .or(() -> now.column(now.base())).map(column -> new StepsGrid(now.scope(), column)));
  }

  /// What one class more or fewer costs in the year asked for, school by school.
  List<Working> costs() {
    return steps().stream()
        .flatMap(steps -> toProject().stream()
            .flatMap(wanted -> steps.scope().schools().stream().flatMap(school -> explainer
                .classCost(wanted, school.id(), index(wanted, steps.column().year())).stream())))
        .toList();
  }

  /// Types the classes of a column of the table; the answer says why it was refused.
  Optional<String> type(int column, String text) {
    return shown.get().flatMap(
        now -> typed(now).flatMap(typed -> typed.type(now.columns().get(column).year(), text)));
  }

  /// Takes typed classes back.
  void reset(SchoolYear year) {
    shown.get().flatMap(this::typed).ifPresent(typed -> typed.reset(year));
  }

  /// Why a figure of the table is what it is.
  Optional<Working> reason(int row, int column) {
    return shown.get().map(now -> new ClassReasons(now.columns().get(column)))
        .flatMap(reasons -> reasons.of(shown.get().orElseThrow().grid(), row));
  }

  /// Why a figure of the steps is what it is.
  Optional<Working> stepReason(int row, int column) {
    return steps().flatMap(steps -> steps.reason(row, column));
  }

  private Optional<TypedClasses> typed(ClassesShown now) {
    return TypedClasses.of(desk, now.scope().schools().getFirst());
  }

  private void refresh() {
    Optional<Scope> scope = Scope.of(desk, together.get());
    shown.set(desk.results().get().flatMap(results -> scope.map(of -> show(results, of))));
  }

  private ClassesShown show(Results results, Scope scope) {
    Case wanted = results.toProject(desk.arrangement().get());
    List<ClassBasis> bases = scope.schools().stream().map(s -> ClassBasis.of(wanted, s.id()))
        .toList();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < bases.size(); i++) {
      if (bases.get(i).years().isEmpty()) {
        missing.add(scope.names().get(i));
      }
    }
    School first = scope.schools().getFirst();
    Optional<TypedClasses> own = scope.together() ? Optional.empty() : TypedClasses.of(desk, first);
    Set<SchoolYear> typed = own.map(t -> t.typed(results.plan(), results.scenario()))
        .orElse(Set.of());
    ClassGrid grid = new ClassGrid(missing.isEmpty() ? columns(wanted, bases) : List.of(), typed,
        own.isPresent());
    return new ClassesShown(scope, results.scenario().name(), missing,
        wanted.base().year().schoolYear(), grid,
        own.map(t -> t.resets(results, grid)).orElse(List.of()));
  }

  private List<ClassColumn> columns(Case wanted, List<ClassBasis> bases) {
    return bases.getFirst().years().stream().map(ClassYear::year)
        .map(year -> new ClassColumn(year,
            bases.stream().flatMap(basis -> basis.in(year).stream()).toList(),
            teachers(wanted, bases, year)))
        .toList();
  }

  private List<Working> teachers(Case wanted, List<ClassBasis> bases, SchoolYear year) {
    int index = year.start() - wanted.base().year().start();
    return index < 0
        ? List.of()
        : bases.stream()
            .flatMap(basis -> explainer.timetableTeachers(wanted, basis.school(), index).stream())
            .toList();
  }

  private static int index(Case wanted, SchoolYear year) {
    return Math.max(0, year.start() - wanted.base().year().start());
  }

  private Optional<Case> toProject() {
    return desk.results().get().map(results -> results.toProject(desk.arrangement().get()));
  }
}
