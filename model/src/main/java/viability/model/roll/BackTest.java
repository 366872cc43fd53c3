package viability.model.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// What a method would have forecast from every year of a table, held against what came.
///
/// A launch is scored where its unit has four consecutive years of roll up to it, years left out
/// skipped over, and only for series counted in full at the launch: so it is the same launches for
/// every method. Targets that are missing, zero or left out are not scored. Every forecast uses
/// rolls and births up to its launch only, and so does every band.
public final class BackTest {

  private final RollTable table;
  private final RollMethod method;
  private final int horizon;
  private final Set<SchoolYear> leftOut;
  private final List<Outcome> scored = new ArrayList<>();
  private final List<Outcome> errors = new ArrayList<>();

  /// One line of the result: errors as fractions of what came, `bias` their mean, `mape` the mean
  /// of their size; the shares of what came within the 80 and the 95 per cent band.
  public record Score(String series, int horizon, int n, double mape, double bias, double cover80,
      double cover95) {}

  private BackTest(RollTable table, RollMethod method, int horizon, Set<SchoolYear> leftOut) {
    this.table = table;
    this.method = method;
    this.horizon = horizon;
    this.leftOut = leftOut;
  }

  /// The back-test of a method from every year of a table, up to `horizon` years ahead.
  public static BackTest of(RollTable table, RollMethod method, int horizon,
      Set<SchoolYear> leftOut) {
    BackTest test = new BackTest(table, method.learning(table, leftOut), horizon, leftOut);
    Map<String, RollHistory> came = new HashMap<>();
    table.units().forEach(unit -> came.put(unit.name(), unit.history()));
    for (SchoolYear year : table.years()) {
      table.bornUntil(year).launches(year, leftOut).stream().filter(Launch::isScored)
          .forEach(l -> test.launch(l, came.getOrDefault(l.unit(), RollHistory.NONE)));
    }
    return test;
  }

  private void launch(Launch launch, RollHistory came) {
    List<Map<YearGroup, Double>> path = method.forecast(launch, horizon);
    Predicate<Series> distinct = distinctGroups();
    for (Series series : Series.scored(launch.groups())) {
      List<Outcome> outcomes = outcomes(launch, series, path, came);
      scored.addAll(outcomes);
      errors.addAll(distinct.test(series) ? outcomes : List.of());
    }
    Series.forecast(launch.groups()).stream().filter(distinct)
        .forEach(series -> errors.addAll(outcomes(launch, series, path, came)));
  }

  private static Predicate<Series> distinctGroups() {
    Set<List<YearGroup>> seen = new LinkedHashSet<>();
    return series -> seen.add(series.groups());
  }

  private List<Outcome> outcomes(Launch launch, Series series, List<Map<YearGroup, Double>> path,
      RollHistory came) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int h = 1; h <= horizon && !Double.isNaN(launch.now(series.groups())); h++) {
      SchoolYear target = launch.year().plus(h);
      double actual = came.sum(target, series.groups());
      if (actual > 0 && !leftOut.contains(target)) {
        outcomes.add(new Outcome(launch.year(), launch.kind(), series, h,
            series.of(path.get(h - 1)), actual));
      }
    }
    return outcomes;
  }

  /// The errors that bands may rest on.
  Bands bands() {
    return new Bands(new PastErrors(errors));
  }

  /// The scores of the launches from one year to another, by series, then horizon; a line without
  /// any target has no score.
  public List<Score> scores(SchoolYear from, SchoolYear to) {
    Bands bands = bands();
    List<Score> scores = new ArrayList<>();
    for (Series series : Series.scored(table.groups())) {
      for (int h = 1; h <= horizon; h++) {
        int ahead = h;
        List<Outcome> wanted = scored.stream()
            .filter(o -> o.series().name().equals(series.name()) && o.horizon() == ahead)
            .filter(o -> o.launch().compareTo(from) >= 0 && o.launch().compareTo(to) <= 0).toList();
        scores.add(score(series, h, wanted, bands));
      }
    }
    return scores;
  }

  private static Score score(Series series, int h, List<Outcome> scored, Bands bands) {
    return new Score(series.name(), h, scored.size(),
        mean(scored, outcome -> Math.abs(outcome.error())), mean(scored, Outcome::error),
        mean(scored, o -> o.within(bands.of(o).at80()) ? 1 : 0),
        mean(scored, o -> o.within(bands.of(o).at95()) ? 1 : 0));
  }

  private static double mean(List<Outcome> scored,
      java.util.function.ToDoubleFunction<Outcome> figure) {
    return scored.stream().mapToDouble(figure).average().orElse(Double.NaN);
  }
}
