package viability.app.screen.frame;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.screen.Page;

/// The pages by icon and name, down the left side.
final class Rail extends VBox {

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final ToggleGroup group = new ToggleGroup();

  Rail(Desk desk, List<Page> pages) {
    getStyleClass().add("rail");
    for (int i = 0; i < pages.size(); i++) {
      getChildren().add(button(desk, pages.get(i), i + 1));
    }
    desk.page().subscribe(id -> group.getToggles()
        .forEach(toggle -> toggle.setSelected(id.equals(toggle.getUserData()))));
  }

  /// Pictures alone, where the window has no room for names.
  void compact(boolean compact) {
    pseudoClassStateChanged(COMPACT, compact);
    group.getToggles().forEach(toggle -> ((ToggleButton) toggle)
        .setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
  }

  private ToggleButton button(Desk desk, Page page, int number) {
    ToggleButton button = new ToggleButton(page.name(), page.icon().node());
    button.setId("rail-" + page.id());
    button.setUserData(page.id());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip(page.name() + (number <= 9 ? " (Ctrl+" + number + ")" : "")));
    button.setAccessibleText(page.name());
    button.setOnAction(event -> {
      desk.page().set(page.id());
      button.setSelected(true);
    });
    return button;
  }
}
