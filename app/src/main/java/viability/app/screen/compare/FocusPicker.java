package viability.app.screen.compare;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// Chooses whose figures the tiles and charts show: the group's, or one school's.
final class FocusPicker extends MenuButton {

  private final CompareViewModel model;

  FocusPicker(CompareViewModel model) {
    this.model = model;
    setId("whose");
    getStyleClass().addAll("pill", "pill-menu");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip("Whose figures the tiles and charts show"));
  }

  void show(Focus focus) {
    String words = "For " + focus.words();
    setAccessibleText("Figures " + words);
    if (!words.equals(getText()) || getItems().size() != model.focuses().size()) {
      setText(words);
      ToggleGroup one = new ToggleGroup();
      getItems().setAll(
          model.focuses().stream().map(each -> item(each, each.equals(focus), one)).toList());
    }
  }

  private RadioMenuItem item(Focus focus, boolean chosen, ToggleGroup one) {
    RadioMenuItem item = new RadioMenuItem(focus.words());
    item.setToggleGroup(one);
    item.setSelected(chosen);
    item.setOnAction(event -> model.school().set(focus.school()));
    return item;
  }
}
