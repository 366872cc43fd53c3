package viability.model.viability.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.trace.Working;

/// Pupils for each teacher.
final class PupilTeacherRatio implements Measure {

  static final String NO_TEACHERS = "The number of teachers is not known: type it, or list the"
      + " teachers' posts.";

  @Override
  public String title() {
    return "Pupils to a teacher";
  }

  @Override
  public String formula() {
    return "Reception to Year 11 in October divided by teachers, full-time equivalent.";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.FACTOR;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return Optional.empty();
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    Optional<Working> teachers = Teachers.in(of, year);
    return teachers.isEmpty()
        ? OptionalDouble.empty()
        : Ratio.value(of.years().get(year).pupils(), teachers.get().value());
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    return Ratio.of(this, of, year, of.explainer().pupils(of.wanted(), of.school(), year),
        Teachers.in(of, year));
  }

  @Override
  public String missing() {
    return NO_TEACHERS;
  }
}
