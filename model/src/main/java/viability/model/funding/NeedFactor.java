package viability.model.funding;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.school.Need;
import viability.model.school.School;

/// An amount for each pupil with a need: the base share of the roll with it, times the roll.
///
/// `key` is the need as rates name it, such as `fsm6`; rates end in Primary or Secondary.
public record NeedFactor(Need need, String key, Stage stageCounted) implements Factor {

  @Override
  public String name() {
    return key;
  }

  @Override
  public String words() {
    String words = need.words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1)
        + (stageCounted == Stage.PRIMARY ? ", primary" : ", secondary");
  }

  @Override
  public String rateName() {
    return key + (stageCounted == Stage.PRIMARY ? "Primary" : "Secondary");
  }

  @Override
  public Optional<Stage> stage() {
    return Optional.of(stageCounted);
  }

  @Override
  public OptionalDouble share(School school) {
    return school.share(need);
  }
}
