package viability.model.arrangement;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.effect.Effect;
import viability.model.effect.Terms;
import viability.model.school.SchoolId;

/// What a user changes of one effect of an arrangement: switched off, or another size (pounds, a
/// share of one, or pupils, as the effect says), another start, an end.
public record Adjustment(String key, SchoolId school, boolean off, Optional<Double> value,
    Optional<LocalDate> starts, Optional<LocalDate> ends) {

  /// An effect switched off.
  public static Adjustment off(Effect effect) {
    return new Adjustment(effect.key(), effect.school(), true, Optional.empty(), Optional.empty(),
        Optional.empty());
  }

  /// An effect of another size.
  public static Adjustment sized(Effect effect, double value) {
    return new Adjustment(effect.key(), effect.school(), false, Optional.of(value),
        Optional.empty(), Optional.empty());
  }

  boolean meets(Effect effect) {
    return key.equals(effect.key()) && school.equals(effect.school());
  }

  /// The effect as changed; empty where it is off.
  Optional<Effect> of(Effect effect) {
    if (off) {
      return Optional.empty();
    }
    Effect sized = value.map(number -> effect.sized(number)).orElse(effect);
    Terms dated = starts.map(sized.terms()::from).orElse(sized.terms()).until(ends);
    return dated.isEmpty() ? Optional.empty() : Optional.of(sized.with(dated));
  }
}
