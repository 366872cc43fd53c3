package viability.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How far the default method is out on published rolls, which are not part of the project: run
/// where the environment variable VIABILITY_DATA names their folder.
final class RollAccuracyTest {

  private static final List<String> SERIES = List.of("reception", "primary", "year7", "secondary");

  private Path rolls = Path.of("");

  private static final Score NONE = new Score(0, Double.NaN, Double.NaN, Double.NaN);

  private record Score(int n, double mape, double cover80, double cover95) {}

  @BeforeEach
  void findTheData() {
    String folder = System.getenv("VIABILITY_DATA");
    assumeTrue(folder != null, "VIABILITY_DATA is not set, so no published roll is forecast");
    rolls = Path.of(Optional.ofNullable(folder).orElse("")).resolve("rolls");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-2021", "2014-2018", "2018-2021"})
  void authoritiesAreForecastAsWellAsByThreeTwoOne(String launches) {
    Map<String, Score> ours = authorities("default", launches);
    Map<String, Score> plain = authorities("3-2-1", launches);
    each(SERIES, 5).filter(at -> plain.getOrDefault(at, NONE).n() > 0).forEach(at -> {
      assertThat(ours.getOrDefault(at, NONE).n()).as(at)
          .isEqualTo(plain.getOrDefault(at, NONE).n());
      assertThat(ours.getOrDefault(at, NONE).mape()).as(at)
          .isLessThanOrEqualTo(plain.getOrDefault(at, NONE).mape() + 0.0005);
    });
  }

  @Test
  void theBandsOfAuthoritiesHoldWhatTheySay() {
    Map<String, Score> ours = authorities("default", "2015-2021");
    each(SERIES, 4).forEach(at -> {
      assertThat(ours.getOrDefault(at, NONE).cover95()).as(at).isBetween(0.91, 0.99);
      assertThat(ours.getOrDefault(at, NONE).cover80()).as(at).isBetween(0.74, 0.86);
    });
  }

  /// Where `least` is the first horizon from which the total is also nearer than with no change; in
  /// 2009 to 2021, years without a trend, no change is as good.
  @ParameterizedTest
  @CsvSource({"2001-2023, 2", "2001-2008, 2", "2009-2021, 6", "2015-2021, 6"})
  void schoolsAreForecastCloserThanByAMeanOfThreeOrNoChange(String launches, int least) {
    Map<String, Score> ours = schools("default", launches);
    Map<String, Score> mean = schools("mean-3", launches);
    Map<String, Score> same = schools("no-change", launches);
    for (int h = 1; h <= 5; h++) {
      String at = "total " + h;
      assertThat(ours.getOrDefault(at, NONE).mape()).as(at)
          .isLessThanOrEqualTo(0.91 * mean.getOrDefault(at, NONE).mape());
      assertThat(ours.getOrDefault(at, NONE).mape()).as(at)
          .isLessThan(same.getOrDefault(at, NONE).mape() + (h >= least ? 0 : 0.003));
    }
  }

  @Test
  void theBandsOfSchoolsHoldWhatTheySay() {
    Map<String, Score> ours = schools("default", "2001-2023");
    each(List.of("reception", "total"), 4).forEach(at -> {
      assertThat(ours.getOrDefault(at, NONE).cover95()).as(at).isBetween(0.90, 0.99);
      assertThat(ours.getOrDefault(at, NONE).cover80()).as(at).isBetween(0.70, 0.90);
    });
  }

  @Test
  void sixtyAuthoritiesTakeSeconds() {
    long start = System.nanoTime();
    authorities("default", "2015-2021");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private Map<String, Score> authorities(String method, String launches) {
    return scores("--history", rolls.resolve("la-rolls.csv"), "--births",
        rolls.resolve("la-births.csv"), "--method", method, "--launches", launches);
  }

  private Map<String, Score> schools(String method, String launches) {
    return scores("--history", rolls.resolve("primary-schools-us.csv"), "--leave-out", "2020",
        "--method", method, "--launches", launches);
  }

  private static Map<String, Score> scores(Object... options) {
    Run run = Run.of(
        Stream.of(Stream.of("backtest", "--json"), Stream.of(options)).flatMap(s -> s).toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    Map<String, Score> scores = new TreeMap<>();
    Run.list(Run.wrapped(run), "all")
        .forEach(line -> scores.put(line.get("series") + " " + line.get("horizon"),
            new Score((int) number(line, "n"), number(line, "mape"), number(line, "cover80"),
                number(line, "cover95"))));
    return scores;
  }

  private static Stream<String> each(List<String> series, int horizons) {
    return series.stream()
        .flatMap(name -> IntStream.rangeClosed(1, horizons).mapToObj(h -> name + " " + h));
  }

  private static double number(Map<String, Object> line, String field) {
    return line.get(field) instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
