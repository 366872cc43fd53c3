package viability.model.viability.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Thresholds;
import viability.model.projection.YearFigures;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// Pupils in a class on average. In a primary: pupils and classes. In a secondary, whose classes
/// differ by subject: from its timetable, in the base year.
///
/// The planning tool's bands were made for secondary timetables, where a full class of 30 scores
/// red, so they are never used for a primary.
final class ClassSize implements Measure {

  @Override
  public String title() {
    return "Average class size";
  }

  @Override
  public String formula() {
    return "Pupils divided by classes; in a secondary, pupils for each lesson taught × lessons in a"
        + " full timetable.";
  }

  @Override
  public Unit unit() {
    return Unit.FACTOR;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    if (of.isSecondary()) {
      return Optional
          .of(Bands.middle(of, Thresholds.SECONDARY_CLASS_RED, Thresholds.SECONDARY_CLASS_GREEN,
              Thresholds.SECONDARY_CLASS_HIGH, Thresholds.SECONDARY_CLASS_TOP));
    }
    return of.isPrimary()
        ? Optional
            .of(Bands.rising(of, Thresholds.PRIMARY_CLASS_RED, Thresholds.PRIMARY_CLASS_GREEN))
        : Optional.empty();
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    YearFigures figures = of.years().get(year);
    Optional<Working> groups = of.isPrimary() ? Optional.of(classes(of, year)) : groups(of, year);
    return groups.isEmpty()
        ? OptionalDouble.empty()
        : Ratio.value(figures.pupils(), groups.get().value());
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    Optional<Working> pupils = of.explainer().pupils(of.wanted(), of.school(), year);
    return Ratio.of(this, of, year, pupils,
        of.isPrimary() ? Optional.of(classes(of, year)) : groups(of, year));
  }

  private static Working classes(Subject of, int year) {
    return Working.given("Classes from September " + of.years().get(year).year().start(),
        of.years().get(year).classes(), Unit.CLASSES,
        new Source(Mark.DERIVED, "the roll and the most pupils in a class", ""));
  }

  /// How many classes are taught at once, on average through the timetable.
  private static Optional<Working> groups(Subject of, int year) {
    Optional<Working> full = Timetable.full(of, year).filter(periods -> periods.value() > 0);
    return Timetable.taught(of, year).flatMap(
        taught -> full.map(periods -> Working.quotient("Classes taught at once", Unit.CLASSES,
            "Lessons taught divided by a full timetable's.", List.of(taught, periods))));
  }

  @Override
  public String missing() {
    return Timetable.MISSING;
  }
}
