package viability.model.roll;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import viability.model.school.Details;
import viability.model.school.School;

/// Where the pupils of a closing school go: to schools with room in their year group, the nearest
/// first.
///
/// A school of the same faith, or one that is preferred, counts as so many times nearer. A school
/// whose place on the map is not known comes after all others.
public final class Redistribution {

  private Redistribution() {}

  /// Schools in the order in which they are filled. `preference` is how many times nearer a school
  /// counts, 1 for most; `sameFaith` the same for a school of the closing school's faith.
  public static List<School> order(School closing, List<School> receivers,
      ToDoubleFunction<School> preference, double sameFaith) {
    return receivers.stream()
        .sorted(Comparator.<School>comparingDouble(
            school -> metres(closing.details(), school.details()).orElse(Double.MAX_VALUE)
                / weight(closing, school, preference, sameFaith)))
        .toList();
  }

  private static double weight(School closing, School school, ToDoubleFunction<School> preference,
      double sameFaith) {
    String faith = closing.details().faith().strip();
    boolean same = !faith.isEmpty() && !faith.equalsIgnoreCase("none")
        && !faith.equalsIgnoreCase("does not apply")
        && faith.equalsIgnoreCase(school.details().faith().strip());
    return preference.applyAsDouble(school) * (same ? sameFaith : 1);
  }

  /// The straight line between two schools in metres; empty where the place of either is not known.
  public static OptionalDouble metres(Details one, Details other) {
    boolean known = one.easting().isPresent() && one.northing().isPresent()
        && other.easting().isPresent() && other.northing().isPresent();
    return known
        ? OptionalDouble
            .of(Math.hypot((double) one.easting().getAsInt() - other.easting().getAsInt(),
                (double) one.northing().getAsInt() - other.northing().getAsInt()))
        : OptionalDouble.empty();
  }

  /// Fills `received` from the first receiver on, each up to its room, and gives back the pupils
  /// whom none has room for.
  public static double place(double pupils, double[] room, double[] received) {
    double left = pupils;
    for (int i = 0; i < room.length && left > 0; i++) {
      double taken = Math.min(left, Math.max(0, room[i] - received[i]));
      received[i] += taken;
      left -= taken;
    }
    return left;
  }
}
