package viability.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Federation;

final class PaletteTest {
  private static final LocalDate START = LocalDate.of(2027, 9, 1);

  @Test
  void carryingOnAloneIsGreyAndTheRestAreColouredInThePlansOrder() {
    var palette = Palette.of(List.of(new Alone("Own actions", List.of(), START, false),
        Federation.nothingShared("Two", List.of(), START),
        new Alone("No change", List.of(), START, false),
        Federation.nothingShared("Three", List.of(), START)));
    assertThat(palette.of("Own actions")).isEqualTo(Series.SLATE);
    assertThat(palette.of("No change")).isEqualTo(Series.GREY);
    assertThat(palette.of("Two")).isEqualTo(Series.BLUE);
    assertThat(palette.of("Three")).isEqualTo(Series.VIOLET);
  }
}
