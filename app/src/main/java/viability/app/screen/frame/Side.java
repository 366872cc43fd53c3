package viability.app.screen.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import viability.app.desk.Desk;
import viability.app.explain.Explain;
import viability.app.look.Icon;
import viability.app.screen.Page;
import viability.app.screen.part.AssumptionPanel;

/// The right side of the window: the assumptions of the page, unless they are put away or the page
/// has none.
final class Side {

  private final Desk desk;
  private final BorderPane middle;
  private final AssumptionPanel panel;
  private final ToggleButton button = new ToggleButton("Assumptions", Icon.SCENARIOS.node());
  private final BooleanProperty wanted = new SimpleBooleanProperty(true);
  private String shown = "";

  Side(Desk desk, Explain explain, BorderPane middle) {
    this.desk = desk;
    this.middle = middle;
    this.panel = new AssumptionPanel(desk, explain);
    button.setId("assumptions-button");
    button.getStyleClass().addAll("flat", "small");
    button.setTooltip(new Tooltip("Show or hide the assumptions (Ctrl+J)"));
    button.selectedProperty().bindBidirectional(wanted);
  }

  ToggleButton button() {
    return button;
  }

  /// Shows the panel or puts it away.
  BooleanProperty wanted() {
    return wanted;
  }

  /// A page was turned to, or the plan came or went.
  void turn(Page page) {
    boolean has = desk.plan().get().isPresent() && page.missing(desk.plan().get()).isEmpty()
        && !page.assumptions().isEmpty();
    button.setVisible(has);
    if (has && !page.id().equals(shown)) {
      panel.show(page.assumptions(), page.aside());
      shown = page.id();
    }
    middle.setRight(has && wanted.get() ? panel : null);
  }
}
