package viability.app.screen.outlook;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.FindingRow;
import viability.app.screen.part.Grid;
import viability.app.screen.part.ScopeSwitch;
import viability.app.screen.part.Sentence;
import viability.model.viability.outlook.Outlook;

/// The Outlook page: a sentence, a tile for each measure it rests on, and tabs with the answers.
final class OutlookView extends ScrollPane {

  private static final String NO_CHECKS = "Nothing found that a council would ask about.";

  /// The least height of what is in the tabs, in letters.
  private static final double TABS = 32;

  private final Bench bench;
  private final Sentence sentence = new Sentence();
  private final RatingMark rating = new RatingMark();
  private final Label underWords = new Label();
  private final Label start = new Label();
  private final StrandTiles tiles;
  private final Label problem = new Label();
  private final Grid measures;
  private final VBox rules = new VBox(4);
  private final TestsPane tests;
  private final VBox checks = new VBox(12);
  private final VBox answers;

  OutlookView(OutlookViewModel model, Bench bench) {
    this.bench = bench;
    measures = new Grid("Measures", bench.look(), 206, 93);
    measures.setId("measures");
    tests = new TestsPane(bench.explain());
    tiles = new StrandTiles(bench.explain());
    sentence.setId("outlook-sentence");
    start.setWrapText(true);
    problem.setWrapText(true);
    TabPane tabs = new TabPane(tab("Break-even", new BreakEvenPane(model, bench)),
        tab("Budget tests", tests), tab("Measures", new VBox(8, measures, rules)),
        tab("What a council would ask", checks));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    start.fontProperty().subscribe(font -> tabs.setMinHeight(font.getSize() * TABS));
    VBox.setVgrow(tabs, Priority.ALWAYS);
    underWords.getStyleClass().add("note");
    FlowPane under = new FlowPane(16, 4, rating, underWords);
    answers = new VBox(12, sentence, under, start, tiles, tabs);
    VBox.setVgrow(answers, Priority.ALWAYS);
    VBox page = new VBox(new ScopeSwitch(bench.desk(), model.together()), problem, answers);
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    model.shown().subscribe(found -> found.ifPresent(this::show));
    model.problem().subscribe(words -> {
      problem.setText(words);
      shown(problem, !words.isEmpty());
      shown(answers, words.isEmpty());
    });
  }

  private void show(OutlookShown shown) {
    Outlook outlook = shown.outlook();
    sentence.setText(outlook.words());
    underWords.setText(shown.under());
    rating.show(outlook.rating());
    start.setText(shown.start().orElse(""));
    shown(start, shown.start().isPresent());
    tiles.show(shown);
    tests.show(shown.tests());
    measures.show(shown.measures().data());
    measures.fitRows();
    measures.setOnExplain(
        (row, year) -> shown.measures().why(row, year).ifPresent(bench.explain()::show));
    rules.getChildren().setAll(shown.measures().rules().stream().map(OutlookView::note).toList());
    List<Node> found = shown.checks().stream().<Node>map(FindingRow::new).toList();
    checks.getChildren().setAll(found.isEmpty() ? List.of(new Label(NO_CHECKS)) : found);
  }

  private static Node note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("note");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Tab tab(String name, Region content) {
    VBox box = new VBox(content);
    box.setPadding(new javafx.geometry.Insets(12, 0, 0, 0));
    return new Tab(name, box);
  }

  private static void shown(Region part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }
}
