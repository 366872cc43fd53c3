package viability.model.viability.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.Pence;

/// What a teacher costs on average.
final class TeacherCost implements Measure {

  @Override
  public String title() {
    return "Average teacher cost";
  }

  @Override
  public String formula() {
    return "E01 divided by teachers, full-time equivalent.";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PENCE;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return Optional.empty();
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    Optional<Working> teachers = Teachers.in(of, year);
    Money teaching = of.years().get(year).lines().getOrDefault(FinanceCode.E01, Money.ZERO);
    if (teachers.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble exact = Ratio.value((double) teaching.pence(), teachers.get().value());
    return exact.isEmpty() ? exact : OptionalDouble.of(Pence.round(exact.getAsDouble()));
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    return Ratio.of(this, of, year,
        of.explainer().line(of.wanted(), of.school(), FinanceCode.E01, year),
        Teachers.in(of, year));
  }

  @Override
  public String missing() {
    return PupilTeacherRatio.NO_TEACHERS;
  }
}
