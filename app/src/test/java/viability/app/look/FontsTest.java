package viability.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FontsTest {
  private static final FontRenderContext ANYWHERE = new FontRenderContext(null, true, true);

  @BeforeAll
  static void load() {
    Fonts.loadForCharts();
    Fonts.loadForCharts();
    Fonts.loadForWindow();
  }

  @Test
  void chartsUseOurTypeface() {
    assertThat(Fonts.plain(12).getFamily()).isEqualTo(Fonts.FAMILY);
    assertThat(Fonts.plain(12).getPSName()).isEqualTo("ViabilitySans-Regular");
    assertThat(Fonts.bold(12).getPSName()).isEqualTo("ViabilitySans-Bold");
  }

  @Test
  void theWindowKnowsItInBothWeights() {
    assertThat(javafx.scene.text.Font.getFontNames(Fonts.FAMILY)).hasSize(2);
  }

  @Test
  void everyDigitHasOneWidth() {
    for (var font : new Font[]{Fonts.plain(100), Fonts.bold(100)}) {
      assertThat("0123456789".chars().mapToObj(Character::toString)
          .map(digit -> font.getStringBounds(digit, ANYWHERE).getWidth()).distinct()).hasSize(1);
    }
  }

  @Test
  void theSignsWeWriteAreInIt() {
    var signs = "£−–—…’“”·×→▲▼✓½ŵŷ€";
    assertThat(Fonts.plain(12).canDisplayUpTo(signs)).isEqualTo(-1);
    assertThat(Fonts.bold(12).canDisplayUpTo(signs)).isEqualTo(-1);
  }

  @Test
  void theWholeOfItIsSmall() throws IOException {
    for (var file : Fonts.FILES) {
      try (var bytes = Fonts.open(file)) {
        assertThat(bytes.readAllBytes()).hasSizeLessThan(150_000);
      }
    }
  }
}
