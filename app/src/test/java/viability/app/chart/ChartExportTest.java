package viability.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import viability.app.look.Fonts;
import viability.app.look.Look;

final class ChartExportTest {
  private final ReserveLines chart = new ReserveLines();
  private final ChartExport export = new ChartExport(chart.title(Samples.reserve()),
      "Births fall further", LocalDate.of(2026, 11, 22), Look.LIGHT);

  @BeforeAll
  static void fonts() {
    Fonts.loadForCharts();
  }

  @Test
  void aDrawingSaysWhatItShowsInOurTypeface() throws IOException {
    var svg = export.svg(chart.draw(Samples.reserve(), Look.LIGHT), 880, 300);
    assertThat(svg)
        .contains("Revenue reserve, Elmfield Primary",
            "Scenario: Births fall further · 22 November 2026", "Federation", "£78k",
            "below zero from March 2030", "\"Viability Sans\", Inter")
        .doesNotContain("Tahoma", "Dialog");
    Files.createDirectories(Path.of("target", "snapshots"));
    Files.writeString(Path.of("target", "snapshots", "export.svg"), svg);
  }

  @Test
  void aPictureIsAsLargeAsAsked() throws IOException {
    var png = export.png(chart.draw(Samples.reserve(), Look.LIGHT), 880, 300, 2);
    Files.createDirectories(Path.of("target", "snapshots"));
    Files.write(Path.of("target", "snapshots", "export.png"), png);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(2 * (880 + 32));
    assertThat(image.getHeight()).isEqualTo(2 * (300 + 72));
  }
}
