package viability.model.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// One figure of a forecast with its bands: pupils of a unit in a series in October of a school
/// year; not a number where the rolls do not say.
///
/// 80 times in 100 the roll comes out from `low80` to `high80`, 95 times from `low95` to `high95`.
public record RollForecast(String unit, SchoolYear year, Series series, double central,
    double low80, double high80, double low95, double high95) {

  /// The forecast of every unit that has a roll in the launch year, in the order of the table, by
  /// year, then series.
  public static List<RollForecast> of(RollTable table, RollMethod method, SchoolYear launch,
      int years, Set<SchoolYear> leftOut) {
    Bands bands = BackTest.of(table, method, years, leftOut).bands();
    RollMethod learnt = method.learning(table, leftOut);
    List<RollForecast> all = new ArrayList<>();
    for (Launch each : table.launches(launch, leftOut)) {
      List<Map<YearGroup, Double>> path = learnt.forecast(each, years);
      for (int h = 1; h <= years; h++) {
        for (Series series : Series.forecast(each.groups())) {
          all.add(of(each, series, h, series.of(path.get(h - 1)),
              bands.of(launch, each.kind(), series, h)));
        }
      }
    }
    return all;
  }

  private static RollForecast of(Launch launch, Series series, int h, double central, Width width) {
    return new RollForecast(launch.unit(), launch.year().plus(h), series, central,
        central * Math.exp(-width.at80()), central * Math.exp(width.at80()),
        central * Math.exp(-width.at95()), central * Math.exp(width.at95()));
  }
}
