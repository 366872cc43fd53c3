package viability.app.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import viability.model.school.YearGroup;

/// Everything that the files of the invented borough say: its schools, their rolls and accounts.
final class Borough {

  static final int FIRST_JANUARY = 2018;
  static final int LAST_JANUARY = 2026;

  private final Dice dice;
  private final List<Sketch> schools;
  private final Rolls rolls;
  private final Map<String, List<Account>> accounts = new HashMap<>();

  Borough(int count, long seed) {
    dice = new Dice(seed);
    schools = Marlowe.schools(count, dice);
    rolls = new Rolls(schools, dice);
  }

  Dice dice() {
    return dice;
  }

  List<Sketch> schools() {
    return schools;
  }

  Sketch school(String name) {
    return schools.stream().filter(school -> school.name().equals(name)).findFirst().orElseThrow();
  }

  /// Empty where the school had closed.
  SortedMap<YearGroup, Integer> roll(Sketch school, int january) {
    return rolls.roll(school, january);
  }

  Needs needs(Sketch school) {
    return Needs.of(school, dice);
  }

  /// 2023-24 to 2026-27, oldest first, academies too although they make no return.
  List<Account> accounts(Sketch school) {
    return accounts.computeIfAbsent(school.name(), name -> new Accounts(school, rolls, dice).all());
  }

  /// Births in the year to mid-`year`, such that the primaries' intake is the usual share of them.
  int births(int year) {
    double places = schools.stream().filter(school -> school.phase().first() == YearGroup.R)
        .mapToDouble(school -> school.intake().demand()).sum();
    double luck = 1 + 0.006 * dice.bell("births", year);
    return (int) Math.round(places / Births.TAKE_UP * Births.index(year) * luck);
  }
}
