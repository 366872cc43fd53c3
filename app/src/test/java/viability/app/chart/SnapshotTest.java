package viability.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import viability.app.look.Fonts;
import viability.app.look.Look;

/// Draws every chart to `target/snapshots`, light and dark, for people to look at.
final class SnapshotTest {
  private static final Path FOLDER = Path.of("target", "snapshots");

  @BeforeAll
  static void fonts() throws IOException {
    Fonts.loadForCharts();
    Files.createDirectories(FOLDER);
  }

  @Test
  void reserve() throws IOException {
    snap(new ReserveLines(), Samples.reserve(), "reserve");
    snap(new ReserveLines(), Samples.reserveWithBands(), "reserve-bands");
    snap(new ReserveLines(), Samples.many(), "reserve-many");
    snap(new DeficitChances(), Samples.chances(false), "deficit-chances");
    snap(new FutureDots(), Samples.dots(), "future-dots");
  }

  @Test
  void bars() throws IOException {
    snap(new InYearBars(), Samples.inYear(), "in-year");
    snap(new BridgeBars(), Samples.bridge(), "bridge");
  }

  @Test
  void otherLines() throws IOException {
    snap(new PupilsByYear(), Samples.pupils(), "pupils");
    snap(new YearGroupLines(), Samples.yearGroups(), "year-groups");
    snap(new IncomeAndSpending(), Samples.budget(), "income-and-spending");
    snap(new ClassStepMap(), Samples.classes(), "classes");
    snap(new BalanceByRoll(), Samples.balances(), "break-even");
    snap(new DifferenceLine(), Samples.whatIf(), "what-if");
  }

  private static <D> void snap(Chart<D> chart, D data, String name) throws IOException {
    write(chart.draw(data, Look.LIGHT), Look.LIGHT, name + "-light", 1);
    write(chart.draw(data, Look.DARK), Look.DARK, name + "-dark", 1);
    write(chart.draw(data, Look.LIGHT.scaled(2)), Look.LIGHT, name + "-large", 2);
  }

  private static void write(JFreeChart chart, Look look, String name, int size) throws IOException {
    var image = new BufferedImage(880 * size, 300 * size, BufferedImage.TYPE_INT_RGB);
    var on = image.createGraphics();
    on.setPaint(look.ground());
    on.fillRect(0, 0, image.getWidth(), image.getHeight());
    chart.draw(on, new java.awt.Rectangle(image.getWidth(), image.getHeight()));
    on.dispose();
    var file = FOLDER.resolve(name + ".png");
    ImageIO.write(image, "png", file.toFile());
    assertThat(file).isNotEmptyFile();
  }
}
