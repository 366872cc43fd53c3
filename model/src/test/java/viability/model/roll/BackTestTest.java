package viability.model.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

final class BackTestTest {

  private static final UnitKind SMALL = new UnitKind(true, false);
  private static final RollUnit STEADY = unit("Steady", 2014, 10);

  @Test
  void theFourthConsecutiveYearIsTheFirstLaunch() {
    assertThat(score(BackTest.of(RollMethodsTest.table(STEADY), RollMethods.DEFAULT, 2, Set.of()),
        "reception", 1).n()).isEqualTo(6);
  }

  @Test
  void aPrimarySchoolsTotalIsScoredThoughItIsItsPrimaryRoll() {
    List<YearGroup> primary = Stream.of(YearGroup.values()).filter(YearGroup::isPrimary).toList();
    TreeMap<SchoolYear, SortedMap<YearGroup, Integer>> years = new TreeMap<>();
    IntStream.range(0, 6).forEach(y -> {
      SortedMap<YearGroup, Integer> counts = new TreeMap<>();
      primary.forEach(group -> counts.put(group, 30 - y));
      years.put(new SchoolYear(2015 + y), counts);
    });
    RollUnit school = new RollUnit("Ash", new RollHistory(years), Optional.empty());
    BackTest test = BackTest.of(
        new RollTable(primary, List.of(school), Optional.empty(), List.of(), 4),
        RollMethods.DEFAULT, 1, Set.of());

    assertThat(score(test, "total", 1).n()).isEqualTo(2);
    assertThat(score(test, "total", 1).mape()).isEqualTo(score(test, "primary", 1).mape());
  }

  @Test
  void yearsLeftOutAreSkippedOverAndNotScored() {
    // Launches 2018 to 2022 but 2020; 2019's target is left out.
    BackTest test = BackTest.of(RollMethodsTest.table(STEADY), RollMethods.DEFAULT, 1,
        Set.of(new SchoolYear(2020)));
    assertThat(score(test, "total", 1).n()).isEqualTo(4);
  }

  @Test
  void everyMethodIsScoredOnTheSameLaunches() {
    RollTable table = RollMethodsTest.table(STEADY, unit("New", 2019, 4), unit("Shut", 2010, 3));
    assertThat(RollMethods.ALL)
        .extracting(method -> score(BackTest.of(table, method, 3, Set.of()), "total", 3).n())
        .containsOnly(4);
  }

  @Test
  void errorsAreSharesOfWhatCame() {
    RollUnit unit = new RollUnit("Ash", RollMethodsTest.history(2019, new int[]{80}, new int[]{80},
        new int[]{80}, new int[]{80}, new int[]{100}, new int[]{64}), Optional.empty());
    BackTest.Score score = score(BackTest.of(RollMethodsTest.table(unit),
        RollMethods.named("no-change").orElseThrow(), 1, Set.of()), "reception", 1);
    assertThat(score.n()).isEqualTo(2);
    assertThat(score.bias()).isEqualTo((-0.2 + 36.0 / 64) / 2, within(1e-12));
    assertThat(score.mape()).isEqualTo((0.2 + 36.0 / 64) / 2, within(1e-12));
    assertThat(score.cover80()).isZero();
    assertThat(score.cover95()).isEqualTo(0.5);
  }

  @Test
  void nothingLaterThanALaunchCountsInItsForecastOrBand() {
    RollUnit longer = unit("Ash", 2004, 20);
    RollUnit cut = new RollUnit("Ash", longer.history().knownAt(new SchoolYear(2018), Set.of()),
        Optional.empty());
    BackTest.Score all = score(new SchoolYear(2016),
        BackTest.of(RollMethodsTest.table(longer), RollMethods.DEFAULT, 2, Set.of()));
    BackTest.Score early = score(new SchoolYear(2016),
        BackTest.of(RollMethodsTest.table(cut), RollMethods.DEFAULT, 2, Set.of()));
    assertThat(all).isEqualTo(early);
    assertThat(forecast(longer)).isEqualTo(forecast(cut));
  }

  @Test
  void twentyPastErrorsReplaceTheUsualBand() {
    RollUnit unit = unit("Ash", 1990, 30);
    Width usual = UsualWidths.of(SMALL, new Series("total", RollMethodsTest.table(unit).groups()),
        1);
    Bands bands = BackTest.of(RollMethodsTest.table(unit), RollMethods.DEFAULT, 1, Set.of())
        .bands();
    Series total = Series
        .scored(unit.history().years().firstEntry().getValue().keySet().stream().toList())
        .getLast();
    assertThat(bands.of(new SchoolYear(2012), SMALL, total, 1)).isEqualTo(usual);
    assertThat(bands.of(new SchoolYear(2013), SMALL, total, 1)).isNotEqualTo(usual);
  }

  @Test
  void theKthSmallestErrorIsTheBand() {
    Series series = new Series("reception", List.of(YearGroup.R));
    PastErrors errors = new PastErrors(IntStream.rangeClosed(1, 24)
        .mapToObj(i -> new Outcome(new SchoolYear(2020), SMALL, series, 1, Math.exp(i / 100.0), 1))
        .toList());
    Width width = errors.at(new SchoolYear(2021), SMALL, series, 1).orElseThrow();
    assertThat(width.at80()).isEqualTo(0.20, within(1e-12));
    assertThat(width.at95()).isEqualTo(0.24, within(1e-12));
    assertThat(errors.at(new SchoolYear(2020), SMALL, series, 1)).isEmpty();
  }

  private static List<RollForecast> forecast(RollUnit unit) {
    return RollForecast.of(RollMethodsTest.table(unit), RollMethods.DEFAULT, new SchoolYear(2018),
        3, Set.of());
  }

  private static BackTest.Score score(BackTest test, String series, int horizon) {
    return test.scores(new SchoolYear(1900), new SchoolYear(2100)).stream()
        .filter(s -> s.series().equals(series) && s.horizon() == horizon).findFirst().orElseThrow();
  }

  private static BackTest.Score score(SchoolYear launch, BackTest test) {
    return test.scores(launch, launch).getLast();
  }

  /// A unit with a roll in each of some years, moving up and down a little.
  private static RollUnit unit(String name, int first, int years) {
    return new RollUnit(name,
        RollMethodsTest.history(first,
            IntStream.range(first, first + years)
                .mapToObj(y -> new int[]{50 + y * y % 7, 50 + y * 5 % 11, 50 + y % 3})
                .toArray(int[][]::new)),
        Optional.empty());
  }
}
