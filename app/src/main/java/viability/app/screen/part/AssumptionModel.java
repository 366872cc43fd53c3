package viability.app.screen.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viability.app.desk.Desk;
import viability.app.desk.Results;
import viability.app.look.Format;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.projection.Projection;
import viability.model.scenario.Scenario;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// One assumption of the panel: what it is now, what it is without the user's hand, and how it is
/// changed. Under the base scenario a change goes into the plan, under another into that scenario.
public final class AssumptionModel {

  /// What the panel shows of the assumption; `base` is its value without the change.
  public record Shown(String title, double value, double base, Source source, String baseWords) {

    public boolean differs() {
      return Math.abs(value - base) > 1e-9;
    }
  }

  private static final Source ENGINE = new Source(Mark.DERIVED, "births or past intakes", "");

  private final Desk desk;
  private final Assumption assumption;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private OptionalInt year = OptionalInt.empty();

  AssumptionModel(Desk desk, Assumption assumption) {
    this.desk = desk;
    this.assumption = assumption;
    desk.results().subscribe(_ -> refresh());
    desk.school().subscribe(_ -> refresh());
    desk.plan().subscribe(_ -> refresh());
  }

  public Assumption assumption() {
    return assumption;
  }

  /// What to show; empty with no plan.
  public ReadOnlyObjectProperty<Optional<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Moves a by-year assumption to the next year shown, or back by one.
  public void turn(int by) {
    int first = firstYear();
    int last = first + Math.max(0, desk.years().get() - 2);
    year = OptionalInt.of(Math.clamp(year.orElse(first) + by, first, last));
    refresh();
  }

  /// Sets the value, moved to the nearest step and within the range.
  public void set(double value) {
    shown.get().ifPresent(now -> {
      double fitted = AssumptionText.fit(assumption, value);
      Optional<Change> change = Math.abs(fitted - now.base()) < 1e-9
          ? Optional.empty()
          : Optional.of(key().to(fitted));
      desk.edit(now.title(), "assumption " + key(), plan -> changed(plan, change));
    });
  }

  /// A drag has begun or ended: what follows is undone by itself.
  public void settle() {
    desk.settle();
  }

  /// Takes the user's value away, so that the base holds again.
  public void reset() {
    shown.get().ifPresent(now -> {
      desk.settle();
      desk.edit(now.title() + " back to its base", plan -> changed(plan, Optional.empty()));
    });
  }

  /// Where a slider ends: at the most allowed, or nearer for an intake, whose range fits
  /// every school.
  static double sliderMost(Assumption assumption, Shown shown) {
    double near = Math.max(60, Math.ceil(Math.max(shown.base(), shown.value()) * 1.5 / 10) * 10);
    return assumption.equals(Assumptions.INTAKE)
        ? Math.min(assumption.most(), near)
        : assumption.most();
  }

  private void refresh() {
    shown.set(desk.plan().get().filter(plan -> !plan.schools().isEmpty()).flatMap(this::look));
  }

  private Optional<Shown> look(Plan plan) {
    Optional<Results> results = desk.results().get();
    Assumed now = plan.assumed(scenario(plan));
    Assumed before = isBase() ? Assumed.DEFAULTS : plan.assumed(Scenario.BASE);
    Optional<Double> value = number(now)
        .or(() -> results.map(r -> r.of(desk.arrangement().get())).flatMap(this::intake));
    Optional<Double> base = number(before)
        .or(() -> results.map(Results::reference).flatMap(this::intake));
    Source source = now.source(assumption, school(), yearOrFirst()).orElse(ENGINE);
    String words = before.source(assumption, school(), yearOrFirst()).orElse(ENGINE).mark().words();
    return value.flatMap(v -> base.map(b -> new Shown(title(plan), v, b, source, words)));
  }

  private Optional<Double> number(Assumed assumed) {
    OptionalDouble value = assumed.value(assumption, school(), yearOrFirst());
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  /// What the engine makes of the chosen year's intake.
  private Optional<Double> intake(Projection projection) {
    Optional<SchoolId> id = school();
    return desk.plan().get().flatMap(plan -> id.flatMap(plan::school))
        .flatMap(school -> projection.schools().stream()
            .filter(years -> years.school().equals(school.id()))
            .flatMap(years -> years.years().stream())
            .filter(figures -> figures.year().start() == yearOrFirst()).findFirst()
            .map(figures -> figures.roll().getOrDefault(school.details().phase().first(), 0.0)))
        .filter(pupils -> assumption.equals(Assumptions.INTAKE)).map(p -> (double) Math.round(p));
  }

  private String title(Plan plan) {
    String name = assumption.equals(Assumptions.INTAKE)
        ? school().flatMap(plan::school).map(s -> s.details().phase().first().words())
            .orElse(assumption.title())
        : assumption.title();
    return assumption.reach().byYear() ? name + ", " + yearWords() : name;
  }

  private String yearWords() {
    return assumption.topic().fromSeptember()
        ? Format.september(new SchoolYear(yearOrFirst()))
        : Format.year(new FundingYear(yearOrFirst()));
  }

  private Change key() {
    return new Change(assumption.name(), school(),
        assumption.reach().byYear() ? OptionalInt.of(yearOrFirst()) : OptionalInt.empty(), 0);
  }

  private Optional<SchoolId> school() {
    return assumption.reach().bySchool() ? desk.school().get() : Optional.empty();
  }

  /// The first year that an assumption can still move: the one after the base.
  private int firstYear() {
    return desk.plan().get().map(plan -> plan.base().year().start() + 1).orElse(0);
  }

  private int yearOrFirst() {
    return Math.max(year.orElse(firstYear()), firstYear());
  }

  private boolean isBase() {
    return desk.scenario().get().equals(Scenario.BASE.name());
  }

  private Scenario scenario(Plan plan) {
    return plan.scenario(desk.scenario().get()).orElse(Scenario.BASE);
  }

  private Plan changed(Plan plan, Optional<Change> change) {
    if (isBase()) {
      return plan.withTyped(with(plan.typed(), change));
    }
    return plan.withScenarios(plan.scenarios().stream()
        .map(s -> s.name().equals(desk.scenario().get()) && !s.isLocked()
            ? plan.written(s.withChanges(with(s.changes(), change)))
            : s)
        .toList());
  }

  private List<Change> with(List<Change> changes, Optional<Change> change) {
    List<Change> kept = new ArrayList<>(changes.stream().filter(c -> !c.sameKey(key())).toList());
    change.ifPresent(kept::add);
    return kept;
  }
}
