package viability.model.roll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// What a table's own past says of its small units: whether cohorts on recent years
/// ([RecentCohorts]) would have come nearer than the steady forecast ([SteadyCohorts]).
///
/// Both are made from every past year with three years of roll, for one to five years ahead. A gain
/// is how much less the recent one was out, as a logarithm, over the root of the years ahead.
///
/// Without births the steady forecast stands until twenty gains or more have a mean above three
/// standard errors: three and not two, because errors of the same year go together. In a district
/// without a trend that never happens; where a whole borough falls it takes a year or two, and the
/// steady forecast, which falls half as fast, is given up. With births the recent one stands unless
/// the mean is two standard errors below nought: two are enough, since both then follow the births.
record Lessons(List<Gain> gains) {

  /// Nothing learnt: recent where births are known, steady where not.
  static final Lessons NONE = new Lessons(List.of());

  private static final int AHEAD = 5;
  private static final int NEEDED_YEARS = 3;
  private static final int ENOUGH = 20;
  private static final double PROVES_RECENT = 3;
  private static final double PROVES_STEADY = -2;

  /// How much nearer the recent forecast of one unit came, known once the target year is counted.
  record Gain(SchoolYear target, boolean withBirths, double nearer) {}

  Lessons {
    gains = List.copyOf(gains);
  }

  /// The gains of every past year of a table.
  static Lessons of(RollTable table, Set<SchoolYear> leftOut) {
    Map<String, RollHistory> came = new HashMap<>();
    table.units().forEach(unit -> came.put(unit.name(), unit.history()));
    List<Gain> gains = new ArrayList<>();
    for (SchoolYear year : table.years()) {
      table.bornUntil(year).launches(year, leftOut).stream().filter(Lessons::matterFor)
          .filter(launch -> launch.history().years().size() >= NEEDED_YEARS).forEach(launch -> gains
              .addAll(of(launch, came.getOrDefault(launch.unit(), RollHistory.NONE), leftOut)));
    }
    return new Lessons(gains);
  }

  /// Whether a unit's forecast depends on them: a large one's never does, nor that of a school
  /// still filling up, which nothing may hold back.
  static boolean matterFor(Launch launch) {
    return launch.isSmall() && !launch.isFilling();
  }

  private static List<Gain> of(Launch launch, RollHistory came, Collection<SchoolYear> leftOut) {
    List<Map<YearGroup, Double>> steady = SteadyCohorts.forecast(launch, AHEAD);
    List<Map<YearGroup, Double>> recent = RecentCohorts.forecast(launch, AHEAD);
    Series total = new Series("total", launch.groups());
    List<Gain> gains = new ArrayList<>();
    for (int h = 1; h <= AHEAD; h++) {
      SchoolYear target = launch.year().plus(h);
      double actual = came.sum(target, launch.groups());
      double nearer = (error(total.of(steady.get(h - 1)), actual)
          - error(total.of(recent.get(h - 1)), actual)) / Math.sqrt(h);
      if (Double.isFinite(nearer) && !leftOut.contains(target)) {
        gains.add(new Gain(target, launch.births().isPresent(), nearer));
      }
    }
    return gains;
  }

  private static double error(double forecast, double actual) {
    return Math.abs(Math.log(forecast / actual));
  }

  /// Whether a unit is to be forecast on its recent years, by what was known at the launch.
  boolean favourRecent(Launch launch) {
    boolean withBirths = launch.births().isPresent();
    double errors = standardErrors(gains.stream()
        .filter(g -> g.withBirths() == withBirths && g.target().compareTo(launch.year()) <= 0)
        .mapToDouble(Gain::nearer).toArray());
    return withBirths ? errors > PROVES_STEADY : errors > PROVES_RECENT;
  }

  /// The mean in its own standard errors; 0 where it is 0 or the figures are too few.
  private static double standardErrors(double[] figures) {
    double mean = DoubleStream.of(figures).average().orElse(0);
    double squares = DoubleStream.of(figures).map(f -> (f - mean) * (f - mean)).sum();
    double n = figures.length;
    return n < ENOUGH || mean == 0 ? 0 : mean / Math.sqrt(squares / (n - 1) / n);
  }
}
