package viability.model.projection.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.effect.Closes;
import viability.model.roll.Redistribution;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// One school that closes, and where its pupils go.
///
/// In the first school year without it, everyone who would have been there in Reception to Year 11
/// is placed, less the share who leave the area, in the order of [Redistribution] and up to each
/// receiver's admission number; in later years those who would have joined it. Nursery and sixth
/// form pupils are not placed, since no admission number says what room there is.
final class Closing {

  private final School school;
  private final SchoolYear first;
  private final List<School> order;
  private final Assumed assumed;
  private final TreeMap<SchoolYear, double[]> gone = new TreeMap<>();
  private final Map<SchoolYear, Map<SchoolId, double[]>> received = new HashMap<>();
  private double[] pupils = {};

  Closing(Closes effect, List<School> loaded, List<SchoolId> alsoClosing, Assumed assumed) {
    this.assumed = assumed;
    school = loaded.stream().filter(s -> s.id().equals(effect.school())).findFirst().orElseThrow();
    SchoolYear in = SchoolYear.of(effect.starts());
    first = in.firstDay().equals(effect.starts()) ? in : in.plus(1);
    order = Redistribution.order(school,
        loaded.stream().filter(s -> !alsoClosing.contains(s.id())).toList(),
        receiver -> effect.preference().getOrDefault(receiver.id(), 1.0),
        assumed.get(Assumptions.SAME_FAITH, first.start()));
  }

  School school() {
    return school;
  }

  /// The first school year in which the school has no pupils.
  SchoolYear first() {
    return first;
  }

  boolean hasClosedBy(SchoolYear year) {
    return year.compareTo(first) >= 0;
  }

  /// Adds the pupils of `roll`, who would have been at the school, to the rolls of the receivers,
  /// and remembers how many are placed nowhere.
  void place(SchoolYear year, double[][] roll, Map<SchoolId, double[][]> rolls,
      Map<SchoolId, RollSteps> steps) {
    double stay = 1 - assumed.get(Assumptions.LEAVING_AREA, school.id(), year.start());
    int futures = roll[0].length;
    double[] placed = new double[futures];
    double[] all = new double[futures];
    for (YearGroup group : YearGroup.values()) {
      List<double[]> receiving = new ArrayList<>();
      List<Double> limits = new ArrayList<>();
      List<SchoolId> ids = receivers(year, group, rolls, steps, receiving, limits);
      double[] limit = limits.stream().mapToDouble(Double::doubleValue).toArray();
      double[] first = place(roll[group.index()], stay, receiving, limit, placed, all);
      for (int r = 0; r < first.length; r++) {
        received.computeIfAbsent(year, _ -> new HashMap<>()).computeIfAbsent(ids.get(r),
            _ -> new double[roll.length])[group.index()] = first[r];
      }
    }
    pupils = pupils.length == 0 ? all : pupils;
    for (int i = 0; i < futures; i++) {
      placed[i] = all[i] - placed[i];
    }
    gone.put(year, placed);
  }

  /// What each receiver takes in the first future.
  private static double[] place(double[] pupils, double stay, List<double[]> receiving,
      double[] limit, double[] placed, double[] all) {
    double[] first = new double[limit.length];
    double[] room = new double[limit.length];
    double[] received = new double[limit.length];
    for (int lane = 0; lane < pupils.length; lane++) {
      for (int r = 0; r < limit.length; r++) {
        room[r] = Math.max(0, limit[r] - receiving.get(r)[lane]);
        received[r] = 0;
      }
      all[lane] += pupils[lane];
      placed[lane] += pupils[lane] * stay
          - Redistribution.place(pupils[lane] * stay, room, received);
      for (int r = 0; r < limit.length; r++) {
        receiving.get(r)[lane] += received[r];
        first[r] = lane == 0 ? received[r] : first[r];
      }
    }
    return first;
  }

  private List<SchoolId> receivers(SchoolYear year, YearGroup group,
      Map<SchoolId, double[][]> rolls, Map<SchoolId, RollSteps> steps, List<double[]> receiving,
      List<Double> limits) {
    List<SchoolId> ids = new ArrayList<>();
    for (School receiver : order) {
      double[][] roll = rolls.get(receiver.id());
      RollSteps step = steps.get(receiver.id());
      if (roll != null && step != null && step.takes(group, year)) {
        receiving.add(roll[group.index()]);
        limits.add(step.limit(group, year));
        ids.add(receiver.id());
      }
    }
    return ids;
  }

  /// Pupils of the school whom another takes into a year group in the first future.
  double received(SchoolId by, SchoolYear year, YearGroup group) {
    double[] groups = received.getOrDefault(year, Map.of()).get(by);
    return groups == null ? 0 : groups[group.index()];
  }

  /// Pupils who would have been at the school in its first year without them.
  double[] pupils() {
    return pupils;
  }

  /// Pupils who are placed at no loaded school, by school year and future.
  NavigableMap<SchoolYear, double[]> gone() {
    return gone;
  }
}
