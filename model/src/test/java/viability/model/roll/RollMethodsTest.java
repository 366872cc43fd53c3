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
  void withoutBirthsASmallUnitsTotalIsDrawnTowardsItsLatest() {
    Launch launch = launch(table(WORKED), 2023);
    double mean = (120 + 99 + 91) / 3.0;
    double share = 150 / (150 + mean);
    Progression progression = Progression.of(launch.history(), launch.area());
    double reception = (5.0 * 120 + 4 * 110 + 3 * 100) / 12;
    double cohorts = reception + 120 * progression.into(YearGroup.Y1)
        + 99 * progression.into(YearGroup.Y2);

    Map<YearGroup, Double> next = RollMethods.DEFAULT.forecast(launch, 1).getFirst();

    assertThat(new Series("total", GROUPS).of(next)).isEqualTo((1 - share) * cohorts + share * 310,
        within(1e-9));
    assertThat(next.getOrDefault(YearGroup.R, 0.0) / reception)
        .isEqualTo(1 - share + share * 310 / cohorts, within(1e-9));
  }

  @Test
  void aLargeUnitAndOneThatIsFillingUpAreNotDrawn() {
    RollUnit large = new RollUnit("Large", history(2021, new int[]{1000, 900, 800},
        new int[]{1100, 950, 880}, new int[]{1200, 990, 910}), Optional.empty());
    RollUnit filling = new RollUnit("New", history(2022, new int[]{60, 0, 0}, new int[]{60, 60, 0}),
        Optional.empty());

    assertThat(Steadying.of(launch(table(large), 2023)).share()).isZero();
    assertThat(Steadying.of(launch(table(filling), 2023)).share()).isZero();
    assertThat(
        RollMethods.DEFAULT.forecast(launch(table(filling), 2023), 1).getFirst().get(YearGroup.Y2))
        .isGreaterThan(55);
  }

  @Test
  void aJuniorSchoolWithNoughtsBelowItsFirstYearIsDrawnAsAnyOther() {
    RollUnit juniors = new RollUnit("Juniors",
        history(2021, new int[]{0, 60, 60}, new int[]{0, 60, 60}, new int[]{0, 60, 60}),
        Optional.empty());
    assertThat(Steadying.of(launch(table(juniors), 2023)).share()).isEqualTo(150.0 / 210);
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
