package viability.model.appraisal.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.Money;

/// How far the group's reserve at the end of the last year is from the first option's, less what
/// falls to the council. Not discounted: no rate to discount by was found.
final class ReserveChange implements Figure {

  @Override
  public String title(Option of) {
    return "Reserve in March " + (of.year(of.last()).start() + 1) + " against the first option";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PENCE;
  }

  @Override
  public boolean moreIsHigher() {
    return true;
  }

  @Override
  public OptionalDouble value(Option of, Option first) {
    Optional<Money> mine = reserve(of);
    Optional<Money> theirs = reserve(first);
    return mine.isEmpty() || theirs.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (mine.get().pence() - theirs.get().pence()
            - (Council.total(of) - Council.total(first))));
  }

  @Override
  public Optional<Working> working(Option of, Option first) {
    double council = Council.total(of) - (double) Council.total(first);
    Working falls = Working.given("Falls to the council, more than with the first option", council,
        unit(), new Source(Mark.DERIVED, "the projection", ""));
    return explained(of).flatMap(mine -> explained(first).map(theirs -> Working.difference(
        title(of), unit(), "This option's reserve less the first option's. Not discounted.",
        council == 0 ? java.util.List.of(mine, theirs) : java.util.List.of(mine, theirs, falls))));
  }

  private static Optional<Money> reserve(Option of) {
    return of.group().isEmpty() ? Optional.empty() : of.group().getLast().reserve();
  }

  private static Optional<Working> explained(Option of) {
    return of.explainer().reserve(of.wanted(), Optional.empty(), of.last());
  }
}
