package viability.model.appraisal.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.projection.YearFigures;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;

/// How well the group's year groups fit classes: pupils in a class, on average, in the last
/// September projected.
final class ClassFill implements Figure {

  @Override
  public String title(Option of) {
    return "Pupils in a class, " + of.year(of.last()).schoolYear();
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PUPILS;
  }

  @Override
  public boolean moreIsHigher() {
    return true;
  }

  @Override
  public OptionalDouble value(Option of, Option first) {
    if (of.group().isEmpty() || of.group().getLast().classes() <= 0) {
      return OptionalDouble.empty();
    }
    YearFigures last = of.group().getLast();
    return OptionalDouble.of(last.pupils() / last.classes());
  }

  @Override
  public Optional<Working> working(Option of, Option first) {
    return value(of, first).isEmpty()
        ? Optional.empty()
        : of.explainer().pupils(of.wanted(), Optional.empty(), of.last())
            .map(pupils -> Working.quotient(title(of), unit(), "Pupils divided by classes.",
                List.of(pupils, Working.given("Classes", of.group().getLast().classes(),
                    Working.Unit.CLASSES, new Source(Mark.DERIVED, "the projection", "")))));
  }
}
