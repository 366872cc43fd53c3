package viability.app.sample;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import viability.model.school.YearGroup;

/// What the council expects, by planning area and year group for seven years, in the layout of the
/// national place-planning forecasts: last January's pupils moved up a year at a time, slightly
/// hopeful, as such forecasts have been.
final class ForecastsFile {

  private static final List<String> COLUMNS = List.of("time_period", "time_identifier",
      "geographic_level", "country_code", "country_name", "region_code", "region_name",
      "old_la_code", "new_la_code", "la_name", "planning_area_code", "planning_area_name",
      "education_phase", "nc_year_group", "pupil_forecast", "estimated_capacity",
      "la_planned_places", "central_programme_places", "additional_need_minus_spare_places",
      "additional_need_only_places");
  private static final double HOPE = 1.012;

  private final Borough borough;
  private final Table table = new Table(COLUMNS);

  private ForecastsFile(Borough borough) {
    this.borough = borough;
  }

  static void write(Borough borough, Path folder) {
    ForecastsFile file = new ForecastsFile(borough);
    file.area("2990001", "North Marlowe", YearGroup.R, YearGroup.Y6,
        school -> school.site().northing() >= 184_700);
    file.area("2990002", "South Marlowe", YearGroup.R, YearGroup.Y6,
        school -> school.site().northing() < 184_700);
    file.area("2990010", "Marlowe secondary", YearGroup.Y7, YearGroup.Y11, Sketch::secondary);
    file.table.writeUtf8(folder.resolve("planning_area_forecasts_2025.csv"));
  }

  private void area(String code, String name, YearGroup first, YearGroup last,
      Predicate<Sketch> within) {
    List<Sketch> schools = borough.schools().stream().filter(within)
        .filter(school -> Rolls.open(school, Borough.LAST_JANUARY)).toList();
    for (int year = 2025; year <= 2031; year++) {
      int pupils = 0;
      int places = 0;
      for (YearGroup group : Ages.range(first, last)) {
        int expected = expected(schools, group, first, year);
        int room = schools.stream().filter(school -> school.phase().yearGroups().contains(group))
            .mapToInt(school -> school.pan(group)).sum();
        row(code, name, first, year, label(group), expected, room);
        pupils += expected;
        places += room;
      }
      row(code, name, first, year, first.isPrimary() ? "Primary total" : "Secondary total", pupils,
          places);
    }
  }

  private static String label(YearGroup group) {
    int year = Ages.afterReception(group);
    return year == 0 ? "Reception" : String.format("Year %02d", year);
  }

  /// The newest January's pupils of the same cohort, or of the first year group by its births.
  private int expected(List<Sketch> schools, YearGroup group, YearGroup first, int year) {
    int ahead = year + 1 - Borough.LAST_JANUARY;
    YearGroup cohort = Ages.younger(group, ahead, first);
    double pupils = schools.stream()
        .mapToInt(school -> borough.roll(school, Borough.LAST_JANUARY).getOrDefault(cohort, 0))
        .sum();
    int born = Borough.LAST_JANUARY - 5 - Ages.afterReception(cohort);
    int later = ahead - (Ages.of(group) - Ages.of(cohort));
    double births = Births.index(born + later) / Births.index(born);
    return (int) Math.round(pupils * births * Math.pow(HOPE, Math.min(ahead, 3)));
  }

  private void row(String code, String area, YearGroup first, int year, String group, int pupils,
      int places) {
    Map<String, Object> row = new HashMap<>(
        Map.of("time_period", year + Integer.toString(year + 1).substring(2), "time_identifier",
            "Academic year", "geographic_level", "Planning area", "country_code", "E92000001",
            "country_name", "England", "region_code", "E12000007", "region_name", "London",
            "old_la_code", Marlowe.CODE, "new_la_code", Marlowe.NEW_CODE, "la_name", Marlowe.NAME));
    row.putAll(Map.of("planning_area_code", code, "planning_area_name", area, "education_phase",
        first.isPrimary() ? "Primary" : "Secondary", "nc_year_group", group, "pupil_forecast",
        pupils, "estimated_capacity", places, "la_planned_places", 0, "central_programme_places", 0,
        "additional_need_minus_spare_places", pupils - places, "additional_need_only_places",
        Math.max(0, pupils - places)));
    table.add(row, "");
  }
}
