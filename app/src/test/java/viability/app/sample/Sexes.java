package viability.app.sample;

import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.YearGroup;

/// How many of a year group are girls, just under half, and how many come part-time.
final class Sexes {

  private Sexes() {}

  static SortedMap<YearGroup, Integer> girls(Borough borough, Sketch school, int january) {
    SortedMap<YearGroup, Integer> girls = new TreeMap<>();
    borough.roll(school, january)
        .forEach((group, pupils) -> girls.put(group, of(borough, school, group, january, pupils)));
    return girls;
  }

  /// Of the girls or boys in a year group, those who come part-time: a third of the nursery.
  static int partTime(YearGroup group, int pupils) {
    return group.compareTo(YearGroup.R) < 0 ? pupils / 3 : 0;
  }

  /// All pupils who come part-time.
  static int partTime(Borough borough, Sketch school, int january) {
    SortedMap<YearGroup, Integer> roll = borough.roll(school, january);
    return girls(borough, school, january).entrySet().stream()
        .mapToInt(girls -> partTime(girls.getKey(), girls.getValue())
            + partTime(girls.getKey(), roll.getOrDefault(girls.getKey(), 0) - girls.getValue()))
        .sum();
  }

  private static int of(Borough borough, Sketch school, YearGroup group, int january, int pupils) {
    double share = 0.49
        + 0.05 * borough.dice().bell(school.name(), "girls", january - Ages.of(group));
    return (int) Math.round(pupils * Math.clamp(share, 0.3, 0.7));
  }
}
