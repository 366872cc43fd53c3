package viability.model.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.school.Births;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

final class RollMethodsTest {

  private static final List<YearGroup> GROUPS = List.of(YearGroup.R, YearGroup.Y1, YearGroup.Y2);

  /// The worked example of the R package enrollcast: kindergarten and two grades, 2021 to 2023.
  private static final RollUnit WORKED = new RollUnit("Example",
      history(2021, new int[]{100, 90, 80}, new int[]{110, 95, 88}, new int[]{120, 99, 91}),
      Optional.empty());

  @Test
  void theMeanRatiosOfTheWorkedExample() {
    assertThat(Averaging.mean(3).of(Progression.pairs(WORKED.history(), YearGroup.Y1)).orElse(0))
        .isEqualTo(0.925, within(1e-9));
    assertThat(Averaging.mean(3).of(Progression.pairs(WORKED.history(), YearGroup.Y2)).orElse(0))
        .isEqualTo(0.9678363, within(5e-8));
  }

  @Test
  void theWorkedExampleMovesUpAsPublished() {
    Launch launch = launch(table(WORKED), 2023);
    Map<Integer, Double> entry = Map.of(2024, 125.0, 2025, 130.0, 2026, 128.0);

    List<Map<YearGroup, Double>> path = Cohorts.project(launch, 3,
        group -> Averaging.mean(3).of(Progression.pairs(launch.history(), group)).orElse(1),
        (_, year) -> entry.getOrDefault(year.start(), 0.0));

    assertThat(path).extracting(roll -> roll.get(YearGroup.Y1)).containsExactly(111.0, 115.625,
        120.25);
    assertThat(path.get(0).get(YearGroup.Y2)).isEqualTo(95.81579, within(5e-6));
    assertThat(path.get(1).get(YearGroup.Y2)).isEqualTo(107.42982, within(5e-6));
    assertThat(path.get(2).get(YearGroup.Y2)).isEqualTo(111.90607, within(5e-6));
  }

  @ParameterizedTest
  @CsvSource({"3-2-1, 0.9265625", "mean-3, 0.9265909", "last, 0.9", "smoothing, 0.9182727",
      "no-change, 0.825"})
  void eachMethodHasItsOwnRatio(String name, double ratio) {
    RollTable table = table(new RollUnit("Ash", history(2020, new int[]{90, 1, 1},
        new int[]{100, 90, 1}, new int[]{110, 95, 88}, new int[]{120, 99, 91}), Optional.empty()));
    Map<YearGroup, Double> next = RollMethods.named(name).orElseThrow()
        .forecast(launch(table, 2023), 1).getFirst();
    // Ratios into Year 1, oldest first: 90/90, 95/100, 99/110.
    assertThat(next.getOrDefault(YearGroup.Y1, 0.0) / 120).isEqualTo(switch (name) {
      case "3-2-1" -> (3 * 99 + 2 * 95 + 90) / (3.0 * 110 + 2 * 100 + 90);
      case "mean-3" -> (0.9 + 0.95 + 1) / 3;
      case "smoothing" -> 0.4 * 0.9 + 0.6 * (0.4 * 0.95 + 0.6);
      default -> ratio;
    }, within(1e-9));
    assertThat(next.get(YearGroup.R)).isEqualTo(120);
  }

  @Test
  void takeUpOfBirthsIsAveragedAsTheRatiosAre() {
    Births births = births(Map.of(2017, 200, 2018, 220, 2019, 240, 2020, 210));
    Launch launch = launch(table(new RollUnit("Example", WORKED.history(), Optional.of(births))),
        2023);

    assertThat(reception(RollMethods.named("3-2-1").orElseThrow(), launch)).containsExactly(105.0,
        105.0, 105.0);
    assertThat(reception(RollMethods.DEFAULT, launch)).containsExactly(105.0, 105.0, 105.0);
  }

  @Test
  void anAreasBirthsAreSharedByWhatEachUnitTakes() {
    RollUnit other = new RollUnit("Other",
        history(2021, new int[]{300, 9, 9}, new int[]{330, 9, 9}, new int[]{360, 9, 9}),
        Optional.empty());
    Births births = births(Map.of(2017, 800, 2018, 880, 2019, 960, 2020, 840));
    RollTable table = new RollTable(GROUPS, List.of(WORKED, other), Optional.of(births), List.of(),
        4);

    assertThat(reception(RollMethods.DEFAULT, launch(table, 2023))).containsExactly(105.0, 105.0,
        105.0);
  }

  @Test
  void kindergartenComesFiveYearsAfterBirth() {
    Births births = births(Map.of(2016, 200, 2017, 220, 2018, 240, 2019, 210));
    RollTable table = new RollTable(GROUPS,
        List.of(new RollUnit("Example", WORKED.history(), Optional.of(births))), Optional.empty(),
        List.of(), 5);
    assertThat(reception(RollMethods.DEFAULT, launch(table, 2023)).getFirst()).isEqualTo(105);
  }

  @Test
  void withoutBirthsASmallUnitIsHalfWayBetweenLongCohortsAndNoChange() {
    Launch launch = launch(table(WORKED), 2023);
    double reception = (100 + 110 + 120) / 3.0;
    double year1 = 120 * (95.0 + 99) / (100 + 110);
    double year2 = 99 * (88.0 + 91) / (90 + 95);
    double total = Math.sqrt((reception + year1 + year2) * (120 + 99 + 91));

    Map<YearGroup, Double> next = RollMethods.DEFAULT.forecast(launch, 1).getFirst();

    assertThat(new Series("total", GROUPS).of(next)).isEqualTo(total, within(1e-9));
    assertThat(share(next)).isEqualTo(share(RecentCohorts.forecast(launch, 1).getFirst()),
        within(1e-12));
  }

  @Test
  void aFallAlreadyBornIsNeverDamped() {
    // 30 of 300 born start each year and stay; births halve from 2020, who start in 2024.
    Births births = births(Map.of(2014, 300, 2015, 300, 2016, 300, 2017, 300, 2018, 300, 2019, 300,
        2020, 150, 2021, 150, 2022, 150, 2023, 150));
    int[] full = {30, 30, 30};
    Launch launch = launch(
        table(new RollUnit("Ash", history(2020, full, full, full, full), Optional.of(births))),
        2023);

    assertThat(totals(SteadyCohorts.forecast(launch, 4))).containsExactly(75.0, 60.0, 45.0, 45.0);
    // The default's ratios are drawn a little towards the English ones, which are above 1.
    assertThat(totals(RollMethods.DEFAULT.forecast(launch, 4)))
        .allSatisfy(total -> assertThat(total).isLessThan(76));
    assertThat(totals(RollMethods.DEFAULT.forecast(launch, 4)).getLast()).isCloseTo(45,
        within(0.5));
  }

  @Test
  void anAuthorityWithoutBirthsTakesInWhatItTookInLast() {
    RollUnit large = new RollUnit("Large", history(2021, new int[]{1000, 900, 800},
        new int[]{1100, 950, 880}, new int[]{1200, 990, 910}), Optional.empty());

    assertThat(reception(RollMethods.DEFAULT, launch(table(large), 2023))).containsExactly(1200.0,
        1200.0, 1200.0);
  }

  @Test
  void aSchoolThatIsFillingUpIsNotHeldBack() {
    RollUnit filling = new RollUnit("New", history(2022, new int[]{60, 0, 0}, new int[]{60, 60, 0}),
        Optional.empty());
    assertThat(
        RollMethods.DEFAULT.forecast(launch(table(filling), 2023), 1).getFirst().get(YearGroup.Y2))
        .isGreaterThan(55);
  }

  @Test
  void aJuniorSchoolWithNoughtsBelowItsFirstYearIsSteadiedAsAnyOther() {
    RollUnit juniors = new RollUnit("Juniors",
        history(2021, new int[]{0, 60, 60}, new int[]{0, 60, 60}, new int[]{0, 40, 60}),
        Optional.empty());
    Launch launch = launch(table(juniors), 2023);

    // Eight-year intake (60 + 60 + 40) / 3; the 40 move up whole; no change is 100.
    assertThat(totals(RollMethods.DEFAULT.forecast(launch, 1)).getFirst())
        .isEqualTo(Math.sqrt((160 / 3.0 + 40) * 100), within(1e-9));
  }

  @Test
  void pupilsWhoHaveAlwaysLeftAreNotKept() {
    RollUnit infants = new RollUnit("Infants",
        history(2021, new int[]{60, 60, 0}, new int[]{60, 60, 0}, new int[]{60, 60, 0}),
        Optional.empty());
    RollUnit juniors = new RollUnit("Juniors",
        history(2021, new int[]{0, 0, 60}, new int[]{0, 0, 60}, new int[]{0, 0, 57}),
        Optional.empty());
    RollTable table = table(infants, juniors);
    assertThat(RollMethods.DEFAULT.forecast(launch(table, 2023), 1).getFirst())
        .containsEntry(YearGroup.Y2, 0.0);
    assertThat(RollMethods.named("last").orElseThrow()
        .forecast(table.launches(new SchoolYear(2023), Set.of()).get(1), 1).getFirst())
        .containsEntry(YearGroup.Y2, 57.0);
  }

  private static double share(Map<YearGroup, Double> roll) {
    return roll.getOrDefault(YearGroup.R, 0.0) / new Series("total", GROUPS).of(roll);
  }

  private static List<Double> totals(List<Map<YearGroup, Double>> path) {
    return path.stream().map(roll -> Math.rint(new Series("total", GROUPS).of(roll) * 1e9) / 1e9)
        .toList();
  }

  private static List<Double> reception(RollMethod method, Launch launch) {
    return method.forecast(launch, 3).stream()
        .map(roll -> Math.rint(roll.getOrDefault(YearGroup.R, 0.0) * 1e9) / 1e9).toList();
  }

  private static Births births(Map<Integer, Integer> byYear) {
    return new Births("Example", new TreeMap<>(byYear), Place.file("births.csv"));
  }

  static RollTable table(RollUnit... units) {
    return new RollTable(GROUPS, List.of(units), Optional.empty(), List.of(), 4);
  }

  static Launch launch(RollTable table, int year) {
    return table.launches(new SchoolYear(year), Set.of()).getFirst();
  }

  /// Reception, Year 1 and Year 2 of consecutive years.
  static RollHistory history(int first, int[]... rolls) {
    var years = new TreeMap<SchoolYear, java.util.SortedMap<YearGroup, Integer>>();
    for (int i = 0; i < rolls.length; i++) {
      var counts = new TreeMap<YearGroup, Integer>();
      for (int g = 0; g < rolls[i].length; g++) {
        counts.put(GROUPS.get(g), rolls[i][g]);
      }
      years.put(new SchoolYear(first + i), counts);
    }
    return new RollHistory(years);
  }
}
