package viability.app.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import viability.model.school.YearGroup;

/// One school's row of a January census, by the columns of the older layout.
final class CensusRow {

  private final Borough borough;
  private final Sketch school;
  private final int january;
  private final SortedMap<YearGroup, Integer> roll;
  private final Counts counts;
  private final Map<String, Object> cells = new HashMap<>();

  CensusRow(Borough borough, Sketch school, int january) {
    this.borough = borough;
    this.school = school;
    this.january = january;
    roll = borough.roll(school, january);
    counts = Counts.of(roll);
  }

  Map<String, Object> cells() {
    school();
    place();
    yearGroups();
    totals();
    freeMeals();
    cells.putAll(new CensusBackground(borough, school, january, counts.all()).cells());
    return cells;
  }

  private void school() {
    cells.putAll(Map.of("time_period", (january - 1) + Integer.toString(january).substring(2),
        "time_identifier", "Academic year", "geographic_level", "School", "urn", school.urn(),
        "estab", school.estab(), "school_name", school.name(), "laestab", school.laestab(),
        "phase_type_grouping", Labels.phaseGroup(school), "typeofestablishment_name", school.type(),
        "sex_of_school_description", "Mixed"));
    cells.putAll(Map.of("trust", school.academy() ? Marlowe.TRUST : "", "opendate", "",
        "middle_school", "", "all_through_school",
        Labels.phase(school).equals("All-through") ? "All-through" : "", "hospital_school", "",
        "denomination", school.faith().isEmpty() ? "No religious character" : school.faith(),
        "admissions_policy", Labels.admissions(school), "academy_flag",
        school.academy() ? "Academy" : "LA Maintained", "school_size", size()));
  }

  private String size() {
    int hundreds = (counts.all() - 1) / 100;
    return hundreds == 0
        ? "Up to 100 pupils"
        : (hundreds * 100 + 1) + " to " + (hundreds + 1) * 100 + " pupils";
  }

  private void place() {
    cells.putAll(Map.of("country_code", "E92000001", "country_name", "England", "region_name",
        "London", "region_code", "E12000007", "old_la_code", Marlowe.CODE, "la_name", Marlowe.NAME,
        "new_la_code", Marlowe.NEW_CODE, "district_administrative_code", Marlowe.NEW_CODE,
        "district_administrative_name", Marlowe.NAME, "ward_code", Labels.wardCode(school)));
    cells.putAll(Map.of("parl_con_code", "E14009901", "parl_con_name", "Marlowe and Saltmarsh",
        "ward_name", school.site().ward(), "urban_rural", "(England/Wales) Urban major conurbation",
        "school_postcode", Labels.postcode(school)));
  }

  /// Pupils by sex, and by age at the last 31 August; a third of the nursery comes part-time.
  private void yearGroups() {
    SortedMap<YearGroup, Integer> girls = Sexes.girls(borough, school, january);
    girls.forEach((group, number) -> {
      count("girls", group, number);
      count("boys", group, roll.getOrDefault(group, 0) - number);
    });
    int total = girls.values().stream().mapToInt(n -> n).sum();
    cells.put("headcount total girls", total);
    cells.put("headcount total boys", counts.all() - total);
  }

  private void count(String sex, YearGroup group, int pupils) {
    int part = Sexes.partTime(group, pupils);
    String name = group == YearGroup.R ? "Reception" : group.words().replace("Year", "Year group");
    cells.put("Full time " + sex + " " + name, pupils - part);
    cells.put("Part time " + sex + " " + name, part);
    int age = Ages.of(group);
    boolean dashed = sex.equals("girls") || age == 3 || age == 4;
    cells.put((dashed ? "full-time " : "full time ") + sex + " aged " + age, pupils - part);
    cells.put((dashed ? "part-time " : "part time ") + sex + " aged " + age, part);
  }

  private void totals() {
    int part = Sexes.partTime(borough, school, january);
    cells.putAll(Map.of("Number of nursery pupils (years N1 and N2)", counts.nursery(),
        "Number of reception pupils (year R)", Counts.between(roll, YearGroup.R, YearGroup.R),
        "Number of key stage 1 pupils (years 1 and 2)",
        Counts.between(roll, YearGroup.Y1, YearGroup.Y2),
        "Number of key stage 2 pupils (years 3 to 6)", counts.juniors(),
        "Number of key stage 3 pupils (years 7 to 9)", counts.ks3(),
        "Number of key stage 4 pupils (years 10 and 11)", counts.ks4(),
        "Number of key stage 5 pupils (years 12 to 14)", counts.sixthForm()));
    cells.putAll(Map.of("full time pupils", counts.all() - part, "part time pupils", part,
        "headcount of pupils", counts.all(), "fte pupils",
        part % 2 == 0 ? "" + (counts.all() - part / 2) : (counts.all() - part / 2.0)));
  }

  private void freeMeals() {
    int eligible = borough.needs(school).fsmOf(counts.all(), january);
    int taking = (int) Math.round(eligible * 0.82);
    int tested = counts.funded();
    int testedEligible = borough.needs(school).fsmOf(tested, january);
    cells.putAll(
        Map.of("number of FSM eligible pupils taking a free school meal on census day", taking,
            "% of FSM eligible pupils taking free school meals", Percent.of(taking, counts.all()),
            "number of pupils known to be eligible for free school meals", eligible,
            "% of pupils known to be eligible for free school meals",
            Percent.of(eligible, counts.all()),
            "Number of pupils (used for FSM calculation in Performance Tables)", tested,
            "number of pupils known to be eligible for free school meals (Performance Tables)",
            testedEligible,
            "% of pupils known to be eligible for free school meals (Performance Tables)",
            Percent.of(testedEligible, tested), "Infants taken a free school meal on census day",
            (int) Math.round(counts.infants() * 0.87)));
  }
}
