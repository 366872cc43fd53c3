package viability.app.screen.pupils;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import viability.app.chart.Line;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.look.Format;
import viability.app.screen.part.Scope;
import viability.app.screen.pupils.PupilsShown.Reset;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.RollBasis;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// The Pupils page without its window: whose roll is shown, what follows from the desk's results,
/// and intakes typed in the table.
final class PupilsViewModel {

  private final Desk desk;
  private final Explainer explainer;
  private final BooleanProperty together = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<Optional<PupilsShown>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  PupilsViewModel(Desk desk, Explainer explainer) {
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
  ReadOnlyObjectProperty<Optional<PupilsShown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Types the intake of a column of the table; the answer says why it was refused.
  Optional<String> type(int column, String text) {
    return shown.get().flatMap(now -> new Intakes(desk, now.scope().schools().getFirst())
        .type(now.grid().columns().get(column).year(), text));
  }

  /// Takes a typed intake back.
  void reset(SchoolYear year) {
    shown.get().ifPresent(now -> new Intakes(desk, now.scope().schools().getFirst()).reset(year));
  }

  /// Why a figure of the table is what it is.
  Optional<Working> reason(int row, int column) {
    return shown.get().flatMap(now -> toProject().flatMap(wanted -> {
      PupilsReasons reasons = new PupilsReasons(explainer, wanted, now.scope());
      RollColumn year = now.grid().columns().get(column);
      return switch (now.grid().line(row)) {
        case GROUP -> reasons.group(year, now.grid().groups().get(row));
        case TOTAL -> reasons.total(year);
        case EMPTY -> Places.of(now.scope()).flatMap(places -> reasons.empty(year, places));
        case CLASSES -> reasons.classes(year);
      };
    }));
  }

  private void refresh() {
    Optional<Scope> scope = Scope.of(desk, together.get());
    shown.set(desk.results().get().flatMap(results -> scope.map(of -> show(results, of))));
  }

  private PupilsShown show(Results results, Scope scope) {
    Case wanted = results.toProject(desk.arrangement().get());
    List<RollBasis> bases = RollBasis.of(wanted, scope.schools().stream().map(School::id).toList());
    List<RollColumn> columns = new RollColumns(results, desk.arrangement().get(), scope, bases)
        .all();
    boolean one = !scope.together();
    School first = scope.schools().getFirst();
    Intakes intakes = new Intakes(desk, first);
    Set<SchoolYear> typed = one ? intakes.typed(results.plan(), results.scenario()) : Set.of();
    List<WorkedOut> worked = bases.stream()
        .map(basis -> WorkedOut.of(results.plan().school(basis.school()).orElseThrow(), basis))
        .toList();
    return new PupilsShown(scope, results.scenario().name(),
        new RollGrid(scope, columns, typed, one && isProjectedByIntake(first)), worked,
        one ? resets(results, intakes, bases.getFirst()) : List.of(),
        one ? likely(bases.getFirst()) : List.of());
  }

  /// Nursery and special schools are held at their latest roll.
  private static boolean isProjectedByIntake(School school) {
    YearGroup first = school.details().phase().first();
    return first.isFunded();
  }

  private static List<Reset> resets(Results results, Intakes intakes, RollBasis basis) {
    return intakes.resettable(results.plan(), results.scenario()).stream()
        .filter(year -> basis.expected().containsKey(year))
        .map(year -> new Reset(year,
            "Oct " + year.start() + ": typed by you; worked out it is "
                + Format.pupils((double) Math.round(basis.expected().getOrDefault(year, 0.0)))))
        .toList();
  }

  private static List<Line.Range> likely(RollBasis basis) {
    return basis.bands().entrySet().stream().map(band -> new Line.Range(band.getKey().start(),
        band.getValue().low80(), band.getValue().high80())).toList();
  }

  private Optional<Case> toProject() {
    return desk.results().get().map(results -> results.toProject(desk.arrangement().get()));
  }
}
