package viability.app.screen.risk;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.ScopeSwitch;
import viability.app.screen.part.Sentence;

/// The Risk page: a sentence, what is looked at, and tabs with the answers.
final class RiskView extends ScrollPane {

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
  private static final String AGAIN = "Of earlier figures; the futures of the present ones are being worked out.";

  /// The least height of what is in the tabs, in letters.
  private static final double TABS = 34;

  private final Sentence sentence = new Sentence();
  private final Label note = new Label();
  private final Label problem = new Label();
  private final TabPane tabs;
  private final VBox answers;

  RiskView(RiskViewModel model, Bench bench) {
    sentence.setId("risk-sentence");
    sentence.setFocusTraversable(true);
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    problem.setWrapText(true);
    tabs = new TabPane(tab("Chance of a deficit", new DeficitPane(model, bench)),
        tab("Range", new RangePane(model, bench)),
        tab("Which ends ahead", new BetterPane(model, bench)),
        tab("Futures as dots", new DotsPane(model, bench)),
        tab("One future", new OnePane(model, bench)));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    problem.fontProperty().subscribe(font -> tabs.setMinHeight(font.getSize() * TABS));
    VBox.setVgrow(tabs, Priority.ALWAYS);
    answers = new VBox(12, sentence, note, new RiskPickers(model, bench), tabs);
    answers.getStyleClass().add("risk");
    VBox.setVgrow(answers, Priority.ALWAYS);
    VBox page = new VBox(new ScopeSwitch(bench.desk(), model.together()), problem, answers);
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    model.shown().subscribe(found -> found.ifPresent(now -> show(now, model.waiting().get())));
    model.waiting().subscribe(waits -> model.shown().get().ifPresent(now -> show(now, waits)));
    model.problem().subscribe(words -> {
      problem.setText(words);
      shown(problem, !words.isEmpty());
      shown(answers, words.isEmpty());
    });
  }

  private void show(RiskShown now, boolean waits) {
    sentence.setText(now.sentence());
    sentence.setAccessibleText(waits ? now.sentence() + " " + AGAIN : now.sentence());
    note.setText(waits ? AGAIN : words(now));
    sentence.pseudoClassStateChanged(WAITING, waits);
    tabs.pseudoClassStateChanged(WAITING, waits);
  }

  private static String words(RiskShown now) {
    return String.format(java.util.Locale.UK,
        "Scenario: %s \u00b7 %,d futures, the same for every arrangement and each time the plan is"
            + " opened (seed %d). How far each assumption may be out can be changed beside.",
        now.asked().of().results().scenario().name(), now.asked().of().futures().count(),
        now.asked().of().futures().seed());
  }

  private static Tab tab(String name, Region content) {
    VBox box = new VBox(content);
    VBox.setVgrow(content, Priority.ALWAYS);
    box.setPadding(new Insets(12, 0, 0, 0));
    return new Tab(name, box);
  }

  private static void shown(Region part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }
}
