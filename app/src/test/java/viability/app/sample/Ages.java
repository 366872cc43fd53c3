package viability.app.sample;

import java.util.List;
import viability.model.school.YearGroup;

/// Year groups as ages.
final class Ages {

  private static final List<YearGroup> ALL = List.of(YearGroup.values());
  private static final int YOUNGEST = 2;
  private static final int RECEPTION = 4;

  private Ages() {}

  /// The age of its pupils at the 31 August before the school year: 4 for Reception.
  static int of(YearGroup group) {
    return ALL.indexOf(group) + YOUNGEST;
  }

  /// Years after Reception.
  static int afterReception(YearGroup group) {
    return of(group) - RECEPTION;
  }

  /// The year group so many years younger, but none before the first.
  static YearGroup younger(YearGroup group, int years, YearGroup first) {
    return ALL.get(Math.max(ALL.indexOf(first), ALL.indexOf(group) - years));
  }

  /// The year groups from one to another, both in it.
  static List<YearGroup> range(YearGroup first, YearGroup last) {
    return ALL.subList(ALL.indexOf(first), ALL.indexOf(last) + 1);
  }
}
