package viability.model.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.school.Births;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

final class LessonsTest {

  /// `n` gains of which half are `mean + spread` and half `mean − spread`: their standard error is
  /// `spread / √(n − 1)`, so 26 of 0.05 ± 0.10 have a mean of 2.5 standard errors.
  @ParameterizedTest
  @CsvSource({"26, 0.05, 0.10, false, false", "26, 0.07, 0.10, false, true",
      "18, 0.07, 0.01, false, false", "26, -0.03, 0.10, true, true", "26, -0.05, 0.10, true, false",
      "18, -0.07, 0.01, true, true", "26, 0, 0, true, true"})
  void aClearDifferenceTurnsTheForecast(int n, double mean, double spread, boolean births,
      boolean recent) {
    Lessons lessons = new Lessons(IntStream.range(0, n).mapToObj(
        i -> new Lessons.Gain(new SchoolYear(2019), births, mean + (i % 2 == 0 ? spread : -spread)))
        .toList());

    assertThat(lessons.favourRecent(launch(births))).isEqualTo(recent);
  }

  @Test
  void whatCameAfterALaunchTeachesItNothing() {
    Lessons lessons = new Lessons(IntStream.range(0, 40)
        .mapToObj(i -> new Lessons.Gain(new SchoolYear(2024), false, 0.1)).toList());
    assertThat(lessons.favourRecent(launch(false))).isFalse();
  }

  @Test
  void whereEverySchoolFallsTheSteadyForecastIsGivenUp() {
    RollTable falling = RollMethodsTest.table(falling("Ash", 60), falling("Beech", 90),
        falling("Cedar", 45), falling("Dale", 75));

    Lessons lessons = Lessons.of(falling, Set.of());

    assertThat(lessons.favourRecent(RollMethodsTest.launch(falling, 2013))).isFalse();
    assertThat(lessons.favourRecent(RollMethodsTest.launch(falling, 2020))).isTrue();
  }

  @Test
  void largeUnitsTeachNothing() {
    assertThat(Lessons.of(RollMethodsTest.table(falling("Shire", 3000)), Set.of()).gains())
        .isEmpty();
  }

  /// An intake that falls by a fifteenth a year, from the year 2010; all of it stays.
  private static RollUnit falling(String name, int first) {
    return new RollUnit(name,
        RollMethodsTest.history(2010,
            IntStream.range(0, 12)
                .mapToObj(y -> new int[]{left(first, y), left(first, y - 1), left(first, y - 2)})
                .toArray(int[][]::new)),
        Optional.empty());
  }

  private static int left(int first, int years) {
    return (int) Math.round(first * Math.pow(14.0 / 15, years));
  }

  private static Launch launch(boolean withBirths) {
    int[] same = {30, 30, 30};
    Births births = new Births("Ash", new TreeMap<>(java.util.Map.of(2016, 300, 2017, 300)),
        Place.file("births.csv"));
    return RollMethodsTest.launch(RollMethodsTest.table(new RollUnit("Ash",
        RollMethodsTest.history(2019, same, same), Optional.of(births).filter(_ -> withBirths))),
        2020);
  }
}
