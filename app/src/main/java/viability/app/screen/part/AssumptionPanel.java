package viability.app.screen.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.explain.Explain;
import viability.model.assumption.Assumption;
import viability.model.scenario.Scenario;

/// The panel on the right: the assumptions that matter on the page shown, each with a slider.
public final class AssumptionPanel extends ScrollPane {

  private final Desk desk;
  private final Explain explain;
  private final VBox below = new VBox();
  private final VBox rows = new VBox(12);
  private final Label where = new Label();
  private final Map<Assumption, AssumptionRow> made = new HashMap<>();

  public AssumptionPanel(Desk desk, Explain explain) {
    this.desk = desk;
    this.explain = explain;
    setId("assumptions");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    Label title = new Label("Assumptions");
    title.getStyleClass().add("section-title");
    Label matter = new Label("that matter here");
    matter.getStyleClass().add("note");
    HBox head = new HBox(6, title, matter);
    head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    where.getStyleClass().add("note");
    where.setWrapText(true);
    VBox all = new VBox(head, where, rows, below);
    all.getStyleClass().add("side-panel");
    all.setSpacing(8);
    setContent(all);
    getStyleClass().addAll("edge-to-edge", "assumption-panel");
    desk.scenario().subscribe(_ -> sayWhere());
    desk.plan().subscribe(_ -> sayWhere());
  }

  /// Shows the assumptions of a page, and under them what else it has to say.
  public void show(List<Assumption> assumptions, Optional<Node> more) {
    below.getChildren().setAll(more.stream().toList());
    rows.getChildren().setAll(assumptions.stream().map(wanted -> made.computeIfAbsent(wanted,
        a -> new AssumptionRow(new AssumptionModel(desk, a), explain))).toList());
  }

  /// A scenario that is signed off cannot be changed here.
  private void sayWhere() {
    String scenario = desk.scenario().get();
    boolean locked = desk.plan().get().flatMap(plan -> plan.scenario(scenario))
        .filter(Scenario::isLocked).isPresent();
    rows.setDisable(locked);
    where.setText(scenario.equals(Scenario.BASE.name())
        ? "Changes here go into the plan itself."
        : locked
            ? "The scenario \u201c" + scenario
                + "\u201d is signed off and stays as it is. Copy it to try something else."
            : "Changes here go into the scenario \u201c" + scenario + "\u201d.");
  }
}
