package viability.model.appraisal.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.trace.Working;

/// Places of the group without a pupil in the last October projected.
final class EmptyPlaces implements Figure {

  @Override
  public String title(Option of) {
    return "Empty places, October " + of.year(of.last()).start();
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PUPILS;
  }

  @Override
  public boolean moreIsHigher() {
    return false;
  }

  @Override
  public OptionalDouble value(Option of, Option first) {
    Optional<Working> places = Places.of(of, of.last());
    return of.group().isEmpty() || places.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(places.get().value() - of.group().getLast().pupils());
  }

  @Override
  public Optional<Working> working(Option of, Option first) {
    return Places.of(of, of.last())
        .flatMap(places -> of.explainer().pupils(of.wanted(), Optional.empty(), of.last())
            .map(pupils -> Working.difference(title(of), unit(), "Places less pupils.",
                List.of(places, pupils))));
  }
}
