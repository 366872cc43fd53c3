package viability.app.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.YearGroup;

/// Pupils by school, year group and January: each cohort joins by births and demand and loses a few
/// pupils every year.
final class Rolls {

  private final Map<String, Sketch> schools = new HashMap<>();
  private final Dice dice;
  private final Map<String, Integer> known = new HashMap<>();

  Rolls(List<Sketch> schools, Dice dice) {
    schools.forEach(school -> this.schools.put(school.name(), school));
    this.dice = dice;
  }

  /// The roll of a January census; empty once a school has closed.
  SortedMap<YearGroup, Integer> roll(Sketch school, int january) {
    SortedMap<YearGroup, Integer> roll = new TreeMap<>();
    if (open(school, january)) {
      school.yearGroups().forEach(group -> roll.put(group, pupils(school, group, january)));
    }
    return roll;
  }

  static boolean open(Sketch school, int january) {
    return !school.name().equals(Marlowe.CLOSED) || january <= Marlowe.LAST_JANUARY_OF_CLOSED;
  }

  private int pupils(Sketch school, YearGroup group, int january) {
    String key = school.name() + group + january;
    Integer before = known.get(key);
    if (before == null) {
      before = count(school, group, january);
      known.put(key, before);
    }
    return before;
  }

  private int count(Sketch school, YearGroup group, int january) {
    return switch (group) {
      case N1, N2 -> (int) Math.round(pupils(school, YearGroup.R, january) * 0.62);
      case Y12 ->
        (int) Math.round(pupils(school, YearGroup.Y11, january - 1) * stays(school, 0.62, january));
      case Y13 ->
        (int) Math.round(pupils(school, YearGroup.Y12, january - 1) * stays(school, 0.85, january));
      default ->
        group == school.phase().first() ? intake(school, january) : moveUp(school, group, january);
    };
  }

  private double stays(Sketch school, double share, int january) {
    return share + 0.03 * dice.bell(school.name(), "sixth form", january);
  }

  private int intake(Sketch school, int january) {
    Sketch feeder = school.feeder().map(schools::get).orElse(null);
    double wanted = feeder == null
        ? demand(school, school.intake().demand(), school.phase().first(), january)
        : pupils(feeder, YearGroup.Y2, january - 1)
            * (0.94 + 0.02 * dice.bell(school.name(), "feeder", january));
    return (int) Math.round(Math.min(school.intake().pan(), wanted));
  }

  private double demand(Sketch school, double peak, YearGroup group, int january) {
    int born = january - 1 - 4 - Ages.afterReception(group);
    double drift = Math.pow(1 + school.intake().drift(), january - 2018);
    double luck = 1 + 0.045 * dice.bell(school.name(), "intake", group, january);
    return peak * Births.index(born) * drift * luck;
  }

  /// Last year's cohort, less those who left, plus those who joined, within the admission number.
  private int moveUp(Sketch school, YearGroup group, int january) {
    YearGroup younger = group.before().orElseThrow();
    int cohort = pupils(school, younger, january - 1);
    double moved = cohort * 0.988
        + 0.28 * Math.sqrt(cohort) * dice.bell(school.name(), "moves", group, january);
    double joined = arrivals(school, younger, january);
    if (group == YearGroup.Y7) {
      joined = Math.max(0, demand(school, school.intake().demand7(), group, january) - moved);
    }
    return (int) Math.round(Math.clamp(moved + joined, 1, school.pan(group)));
  }

  /// Three in five pupils of the closed school go to its successor.
  private double arrivals(Sketch school, YearGroup younger, int january) {
    Sketch closed = schools.get(Marlowe.CLOSED);
    boolean now = january == Marlowe.LAST_JANUARY_OF_CLOSED + 1
        && school.name().equals(Marlowe.SUCCESSOR);
    return now && closed != null ? 0.6 * pupils(closed, younger, january - 1) : 0;
  }
}
