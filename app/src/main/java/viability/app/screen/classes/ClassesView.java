package viability.app.screen.classes;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.chart.ClassStepMap;
import viability.app.chart.Classes;
import viability.app.screen.Bench;
import viability.app.screen.part.ChartPane;
import viability.app.screen.part.ScopeSwitch;
import viability.app.screen.part.Sentence;

/// The Classes & staff page: its sentence, the class-step map, and below it the years, the steps
/// and the posts.
final class ClassesView extends ScrollPane {

  private static final double CHART_HEIGHT = 8.8;

  private final Sentence sentence = new Sentence();
  private final Label empty = new Label();
  private final ChartPane<Classes> chart;
  private final ClassGridPane grid;
  private final StepsPane steps;

  ClassesView(ClassesViewModel model, PostsModel posts, Bench bench) {
    chart = new ChartPane<>(new ClassStepMap(), bench.look());
    grid = new ClassGridPane(model, bench);
    steps = new StepsPane(model, bench);
    sentence.setId("classes-sentence");
    empty.setId("classes-empty");
    empty.setWrapText(true);
    sentence.fontProperty().subscribe(font -> {
      chart.setMinHeight(font.getSize() * CHART_HEIGHT);
      chart.setPrefHeight(font.getSize() * CHART_HEIGHT);
    });
    VBox page = new VBox(new ScopeSwitch(bench.desk(), model.together()), sentence, empty, chart,
        tabs(new PostsPane(posts, bench)));
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
  }

  private void show(ClassesShown shown) {
    sentence.setText(shown.sentence());
    empty.setText(shown.empty());
    for (Region part : new Region[]{chart, grid, steps}) {
      part.setVisible(shown.isKnown());
      part.setManaged(shown.isKnown());
    }
    empty.setVisible(!shown.isKnown());
    empty.setManaged(!shown.isKnown());
    shown.chart().ifPresent(data -> chart.show(data, shown.scenario()));
    grid.show(shown);
    steps.show();
  }

  private TabPane tabs(Region posts) {
    TabPane tabs = new TabPane(tab("Year by year", grid), tab("A class fewer or more", steps),
        tab("Posts", posts));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    return tabs;
  }

  private static Tab tab(String name, Region content) {
    return new Tab(name, new VBox(content));
  }
}
