package viability.model.arrangement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import viability.model.school.SchoolId;

/// How shared costs are divided: by a key, and the days or shares typed for it.
record Split(ShareKey key, Map<SchoolId, Double> typed) {

  static final Split EQUAL = new Split(ShareKey.EQUAL, Map.of());

  /// Each school's share, adding to 1, in the order given.
  double[] of(Setting setting, List<SchoolId> among) {
    double[] weights = among.stream().mapToDouble(id -> weight(setting, id)).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> sum == 0 ? 1.0 / weights.length : weight / sum)
        .toArray();
  }

  private double weight(Setting setting, SchoolId id) {
    return switch (key) {
      case EQUAL -> 1;
      case PUPILS -> setting.pupils(id);
      case DAYS, TYPED -> Math.max(0, typed.getOrDefault(id, 0.0));
    };
  }
}
