package viability.model.appraisal.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.appraisal.option.Option;
import viability.model.trace.Working;

/// Days that an option's steps take, from the decision to the start.
final class Days implements Figure {

  @Override
  public String title(Option of) {
    return "Days from the decision to the start";
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
    return OptionalDouble.of(of.arrangement().clock(of.setting()).days());
  }

  @Override
  public Optional<Working> working(Option of, Option first) {
    return Optional.of(Working.sum(title(of), unit(), "The steps' days added up.",
        of.arrangement().clock(of.setting()).steps().stream()
            .map(step -> Working.given(step.words(), step.days(), unit(), step.source()))
            .toList()));
  }
}
