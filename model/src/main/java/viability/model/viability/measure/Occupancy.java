package viability.model.viability.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import viability.model.assumption.Thresholds;
import viability.model.school.School;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;

/// Pupils as a share of places: the net capacity, or the admission number in every year group where
/// no capacity is known.
final class Occupancy implements Measure {

  @Override
  public String title() {
    return "Places filled";
  }

  @Override
  public String formula() {
    return "Reception to Year 11 in October divided by places.";
  }

  @Override
  public Working.Unit unit() {
    return Working.Unit.PER_CENT;
  }

  @Override
  public Optional<Bands> bands(Subject of) {
    return Optional.of(Bands.rising(of, Thresholds.OCCUPANCY_RED, Thresholds.OCCUPANCY_GREEN));
  }

  @Override
  public OptionalDouble value(Subject of, int year) {
    Optional<Working> places = places(of);
    return places.isEmpty()
        ? OptionalDouble.empty()
        : Ratio.value(of.years().get(year).pupils(), places.get().value());
  }

  @Override
  public Optional<Working> working(Subject of, int year) {
    return Ratio.of(this, of, year, of.explainer().pupils(of.wanted(), of.school(), year),
        places(of));
  }

  private static Optional<Working> places(Subject of) {
    List<Working> places = new ArrayList<>();
    for (School member : of.members()) {
      Optional<Working> of1 = places(member);
      if (of1.isEmpty()) {
        return Optional.empty();
      }
      places.add(of1.get());
    }
    return places.size() == 1
        ? Optional.of(places.getFirst())
        : Optional.of(Working.sum("Places", Working.Unit.PUPILS, "The schools added up.", places));
  }

  private static Optional<Working> places(School school) {
    OptionalInt capacity = school.details().capacity();
    if (capacity.isPresent()) {
      return Optional
          .of(Working.given(school.name() + ": places (net capacity)", capacity.getAsInt(),
              Working.Unit.PUPILS, new Source(Mark.IMPORTED, "the school's details", "")));
    }
    OptionalInt pan = school.details().pan();
    if (pan.isEmpty()) {
      return Optional.empty();
    }
    int groups = (int) school.details().phase().yearGroups().stream()
        .filter(group -> group.isFunded()).count();
    return Optional.of(
        Working.given(school.name() + ": places (admission number in " + groups + " year groups)",
            (double) pan.getAsInt() * groups, Working.Unit.PUPILS,
            new Source(Mark.DERIVED, "the school's admission number", "")));
  }

  @Override
  public String missing() {
    return "Neither a capacity nor an admission number is known: add one on the school's page.";
  }
}
