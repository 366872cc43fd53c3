package viability.app.screen.frame;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.screen.Page;

/// The pages by icon and name, down the left side.
final class Rail extends VBox {

  private final ToggleGroup group = new ToggleGroup();

  Rail(Desk desk, List<Page> pages) {
    getStyleClass().add("rail");
    for (int i = 0; i < pages.size(); i++) {
      getChildren().add(button(desk, pages.get(i), i + 1));
    }
    desk.page().subscribe(id -> group.getToggles()
        .forEach(toggle -> toggle.setSelected(id.equals(toggle.getUserData()))));
  }

  private ToggleButton button(Desk desk, Page page, int number) {
    ToggleButton button = new ToggleButton(page.name(), page.icon().node());
    button.setId("rail-" + page.id());
    button.setUserData(page.id());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    if (number <= 9) {
      button.setTooltip(new Tooltip("Ctrl+" + number));
    }
    button.setOnAction(event -> {
      desk.page().set(page.id());
      button.setSelected(true);
    });
    return button;
  }
}
