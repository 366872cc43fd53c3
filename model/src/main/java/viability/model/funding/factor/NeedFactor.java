package viability.model.funding.factor;

import viability.model.funding.Stage;
import viability.model.school.Need;

/// An amount for each pupil with a need. Its units are typed, or the share of the roll with the
/// need times the roll, which may make part of a pupil. Primary and secondary pupils have rates of
/// their own.
public sealed interface NeedFactor extends PupilFactor
    permits Fsm, Fsm6, Idaci, LowPriorAttainment, Eal, Mobility {

  /// The need counted.
  Need need();

  @Override
  default String words() {
    String words = need().words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1)
        + (stage() == Stage.PRIMARY ? ", primary" : ", secondary");
  }

  @Override
  default String rateName() {
    return name() + (stage() == Stage.PRIMARY ? "Primary" : "Secondary");
  }
}
