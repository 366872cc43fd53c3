package viability.app.screen.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import viability.app.chart.Chart;
import viability.app.chart.ChartExport;
import viability.app.look.Icon;
import viability.app.look.Look;

/// The menu that saves a chart as a picture, or its figures as data.
final class ChartSaving {
  private final MenuButton button = new MenuButton("Save", Icon.SAVE_AS.node());

  ChartSaving(Supplier<Optional<Saved>> what) {
    button.getStyleClass().add("figure-switch");
    button.setAccessibleText("Save this chart");
    for (var kind : Kind.values()) {
      var item = new MenuItem(kind.words);
      item.setOnAction(_ -> what.get().ifPresent(saved -> ask(saved, kind)));
      button.getItems().add(item);
    }
  }

  MenuButton button() {
    return button;
  }

  private void ask(Saved saved, Kind kind) {
    var chooser = new FileChooser();
    chooser.setTitle("Save " + saved.name());
    chooser.setInitialFileName(saved.name() + "." + kind.ending);
    chooser.getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.words, "*." + kind.ending));
    var file = chooser.showSaveDialog(button.getScene().getWindow());
    if (file != null) {
      write(saved, kind, file.toPath());
    }
  }

  private void write(Saved saved, Kind kind, Path file) {
    try {
      Files.write(file, saved.bytes(kind));
    } catch (IOException e) {
      var alert = new Alert(Alert.AlertType.INFORMATION,
          "The chart could not be saved to " + file + ": " + e.getMessage());
      alert.initOwner(button.getScene().getWindow());
      alert.show();
    }
  }

  /// What a chart can be saved as.
  enum Kind {
    PNG("Picture (PNG)", "png"), SVG("Drawing (SVG)", "svg"), CSV("Figures (CSV)", "csv");

    private final String words;
    private final String ending;

    Kind(String words, String ending) {
      this.words = words;
      this.ending = ending;
    }
  }

  /// A chart as it is saved: on a light ground, at the size it has in the window.
  record Saved(String name, ChartExport export, org.jfree.chart.JFreeChart drawing, String csv,
      int width, int height) {

    static <D> Saved of(Chart<D> chart, D data, String scenario, LocalDate date, int width,
        int height) {
      return new Saved(chart.name(), new ChartExport(chart.title(data), scenario, date, Look.LIGHT),
          chart.draw(data, Look.LIGHT), chart.table(data).csv(), Math.max(width, 640),
          Math.max(height, 240));
    }

    byte[] bytes(Kind kind) {
      return switch (kind) {
        case PNG -> export.png(drawing, width, height, 2);
        case SVG -> export.svg(drawing, width, height).getBytes(StandardCharsets.UTF_8);
        // The mark at the start makes Excel read it as UTF-8.
        case CSV -> ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
      };
    }
  }
}
