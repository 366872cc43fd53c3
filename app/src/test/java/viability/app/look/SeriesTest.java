package viability.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SeriesTest {
  @ParameterizedTest
  @EnumSource
  void styleSheetsHaveTheSameColours(Series series) throws IOException {
    assertThat(sheet("viability.css")).contains(token(series, false))
        .contains("." + series.styleClass() + " {");
    assertThat(sheet("dark.css")).contains(token(series, true));
  }

  @ParameterizedTest
  @EnumSource
  void everyColourCanBeReadAsText(Series series) {
    assertThat(contrast(Look.LIGHT.of(series), Look.LIGHT.ground())).isGreaterThan(4.5);
    assertThat(contrast(Look.DARK.of(series), Look.DARK.ground())).isGreaterThan(4.5);
  }

  @Test
  void moreAndLessCanBeReadAsText() {
    for (var look : List.of(Look.LIGHT, Look.DARK, Look.CONTRAST)) {
      assertThat(contrast(look.more(), look.ground())).isGreaterThan(4.5);
      assertThat(contrast(look.less(), look.ground())).isGreaterThan(4.5);
      assertThat(contrast(look.muted(), look.ground())).isGreaterThan(4.5);
    }
  }

  @Test
  void noTwoLinesHaveTheSameDashes() {
    assertThat(Arrays.stream(Series.values())
        .map(series -> Arrays.toString(series.stroke().getDashArray())).distinct())
        .hasSize(Series.values().length);
  }

  private static String token(Series series, boolean dark) {
    return String.format(Locale.ROOT, "%s: #%06x;", series.token(),
        series.colour(dark).getRGB() & 0xffffff);
  }

  private static String sheet(String name) throws IOException {
    try (var bytes = Fonts.open(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The contrast ratio of WCAG 2.
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    var parts = colour.getRGBColorComponents(null);
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
  }

  private static double linear(float part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
