package viability.app.screen.appraisal;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viability.app.screen.Bench;
import viability.app.screen.part.Sentence;
import viability.model.appraisal.Appraisal;

/// The page: the ranking as a sentence, and tabs with scores, other weights, principles, and what
/// would have to be true.
final class AppraisalView extends ScrollPane {

  private final Sentence sentence = new Sentence();
  private final ScoreGrid scores;
  private final OtherWeights others = new OtherWeights();
  private final PrinciplesPane principles = new PrinciplesPane();

  AppraisalView(AppraisalModel model, FlipModel flip, Bench bench) {
    getStylesheets().add(
        Objects.requireNonNull(AppraisalView.class.getResource("appraisal.css")).toExternalForm());
    getStyleClass().addAll("edge-to-edge", "appraisal");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    sentence.setId("appraisal-sentence");
    scores = new ScoreGrid(model, bench.explain());
    Tab asked = tab("What would have to be true", new FlipPane(flip, bench));
    asked.setId("flip-tab");
    TabPane tabs = new TabPane(tab("Weights and scores", new Wide(scores)),
        tab("Other weights", new Wide(others)), tab("Eight principles", new Wide(principles)),
        asked);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getSelectionModel().selectedItemProperty()
        .subscribe(chosen -> flip.active().set(asked.equals(chosen)));
    VBox page = new VBox(12, sentence, tabs);
    page.getStyleClass().add("page");
    setContent(page);
    model.shown().subscribe(found -> found.ifPresent(this::show));
  }

  private void show(Appraisal now) {
    sentence.setText(now.ranking().words());
    scores.show(now);
    others.show(now);
    principles.show(now);
  }

  private static Tab tab(String name, Region content) {
    VBox box = new VBox(content);
    box.setPadding(new Insets(12, 0, 0, 0));
    return new Tab(name, box);
  }
}
