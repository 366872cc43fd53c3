package viability.model.assumption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One thing about the future that a user can move.
///
/// `name` is what plan files and commands call it, for ever. Values are in `unit`, from `least` to
/// `most`, and a slider moves by `step`. `low` and `high` are the 10th and 90th percentile of what
/// may be expected, as a difference from the central value. `year` in a setting is a school year or
/// a funding year, as [Topic#fromSeptember()] says. Where there is no default the engine works out
/// the value itself.
public record Assumption(String name, String title, Topic topic, Unit unit, Reach reach,
    double least, double most, double step, double low, double high, List<Default> defaults,
    String meaning) {

  public Assumption {
    defaults = defaults.stream().sorted(Comparator.comparingInt(Default::fromYear)).toList();
  }

  /// The default that holds in a year; the earliest for years before it; empty where the engine
  /// works out the value.
  public Optional<Default> in(int year) {
    return defaults.stream().filter(d -> d.fromYear() <= year).reduce((a, b) -> b)
        .or(() -> defaults.stream().findFirst());
  }
}
