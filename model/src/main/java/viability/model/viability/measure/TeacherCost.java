package viability.model.viability.measure;

import java.util.Optional;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;

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
  public Optional<Working> in(Subject of, int year) {
    return Ratio.of(this, of, year,
        of.explainer().line(of.wanted(), of.school(), FinanceCode.E01, year),
        Teachers.in(of, year));
  }

  @Override
  public String missing() {
    return PupilTeacherRatio.NO_TEACHERS;
  }
}
