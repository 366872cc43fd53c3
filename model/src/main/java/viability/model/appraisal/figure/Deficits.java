package viability.model.appraisal.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.projection.YearFigures;
import viability.model.school.School;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;

/// How often a school of the group is in deficit on a 31 March: a school for two years, or two
/// schools for one, count 2.
final class Deficits implements Figure {

  @Override
  public String title(Option of) {
    return "Schools' years in deficit, " + of.year(1) + " to " + of.year(of.last());
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.FACTOR;
  }

  @Override
  public boolean moreIsHigher() {
    return false;
  }

  @Override
  public OptionalDouble value(Option of, Option first) {
    boolean known = of.members().stream()
        .allMatch(school -> years(of, school).getFirst().reserve().isPresent());
    return of.members().isEmpty() || !known
        ? OptionalDouble.empty()
        : OptionalDouble
            .of((double) of.members().stream().mapToLong(school -> below(of, school)).sum());
  }

  @Override
  public Optional<Working> working(Option of, Option first) {
    Source source = new Source(Mark.DERIVED, "reserves on each 31 March below zero", "");
    List<Working> each = of.members().stream().map(school -> Working.given(school.name(),
        (double) below(of, school), Working.Unit.FACTOR, source)).toList();
    return value(of, first).isEmpty()
        ? Optional.empty()
        : Optional.of(Working.sum(title(of), unit(), "Every school's years added up.", each));
  }

  private static long below(Option of, School school) {
    return years(of, school).stream().skip(1)
        .filter(year -> year.reserve().filter(reserve -> reserve.isNegative()).isPresent()).count();
  }

  private static List<YearFigures> years(Option of, School school) {
    return of.years(school.id()).orElseThrow();
  }
}
