package viability.model.viability.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.assumption.Thresholds;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// The share of a secondary school's teachers' time that is spent teaching, in the base year.
final class ContactRatio implements Measure {

  @Override
  public String title() {
    return "Teacher contact ratio (secondary)";
  }

  @Override
  public String formula() {
    return "Lessons taught for each teacher, divided by the lessons in a full timetable.";
  }

  @Override
  public Unit unit() {
    return Unit.FACTOR;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return of.isSecondary()
        ? Optional.of(Bands.middle(of, Thresholds.CONTACT_RED, Thresholds.CONTACT_GREEN,
            Thresholds.CONTACT_HIGH, Thresholds.CONTACT_TOP))
        : Optional.empty();
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    Optional<Working> ratio = working(of, year);
    return ratio.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(ratio.get().value());
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    Optional<Working> teachers = Teachers.in(of, year).filter(count -> count.value() > 0);
    Optional<Working> load = Timetable.taught(of, year)
        .flatMap(taught -> teachers.map(count -> Working.quotient("Lessons taught for each teacher",
            Unit.FACTOR, "Lessons taught divided by teachers.", List.of(taught, count))));
    return Ratio.of(this, of, year, load, Timetable.full(of, year));
  }

  @Override
  public String missing() {
    return Timetable.MISSING;
  }
}
