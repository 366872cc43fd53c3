package viability.app.screen.pupils;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.chart.Pupils;
import viability.app.chart.PupilsByYear;
import viability.app.chart.YearGroupLines;
import viability.app.chart.YearGroups;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;
import viability.app.screen.part.ScopeSwitch;
import viability.app.screen.part.Sentence;

/// The Pupils page: its sentence, two charts, the roll as a table, and how it was worked out.
final class PupilsView extends ScrollPane {

  private static final String NO_ROLL = "No file gives pupils by year group. Add the school census on the Start page.";
  private static final double CHART_HEIGHT = 7.6;

  private final Sentence sentence = new Sentence();
  private final ChartPane<Pupils> pupils;
  private final ChartPane<YearGroups> groups;
  private final RollPane roll;
  private final WorkedOutPane worked;
  private final RollChoicePane choice;

  PupilsView(PupilsViewModel model, Bench bench) {
    pupils = new ChartPane<>(new PupilsByYear(), bench.look());
    groups = new ChartPane<>(new YearGroupLines(), bench.look());
    roll = new RollPane(model, bench);
    worked = new WorkedOutPane(bench.look());
    choice = new RollChoicePane(bench.desk());
    sentence.setId("pupils-sentence");
    size(pupils);
    size(groups);
    VBox page = new VBox(new ScopeSwitch(bench.desk(), model.together()), sentence, pupils, tabs());
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
  }

  private void show(PupilsShown shown) {
    sentence.setText(shown.sentence());
    shown.pupils().ifPresentOrElse(data -> pupils.show(data, shown.scenario()),
        () -> pupils.showNothing(NO_ROLL));
    shown.yearGroups().ifPresentOrElse(data -> groups.show(data, shown.scenario()),
        () -> groups.showNothing(NO_ROLL));
    roll.show(shown);
    worked.show(shown.worked());
  }

  /// Charts grow with the text.
  private void size(Region chart) {
    sentence.fontProperty().subscribe(font -> {
      chart.setMinHeight(font.getSize() * CHART_HEIGHT);
      chart.setPrefHeight(font.getSize() * CHART_HEIGHT);
    });
  }

  private TabPane tabs() {
    TabPane tabs = new TabPane(tab("Year by year", roll), tab("Year groups", groups),
        tab("How this was worked out", new VBox(16, choice, worked)));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    return tabs;
  }

  private Tab tab(String name, Region content) {
    VBox box = new VBox(content);
    box.setPadding(new Insets(content.equals(roll) ? 0 : 8, 0, 0, 0));
    return new Tab(name, box);
  }
}
