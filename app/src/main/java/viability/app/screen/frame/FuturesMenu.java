package viability.app.screen.frame;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import viability.app.desk.Desk;

/// How many futures every arrangement meets, and the way to change it.
final class FuturesMenu extends MenuButton {

  private static final List<Integer> COUNTS = List.of(1_000, 10_000);

  private final Desk desk;

  FuturesMenu(Desk desk) {
    this.desk = desk;
    setId("futures");
    getStyleClass().addAll("flat", "small", "futures-menu");
    setTooltip(new Tooltip("How many futures are worked out. More are steadier, fewer are quicker;"
        + " every arrangement meets the same ones."));
    ToggleGroup one = new ToggleGroup();
    for (int count : COUNTS) {
      RadioMenuItem item = new RadioMenuItem(words(count));
      item.setToggleGroup(one);
      item.setOnAction(event -> desk.futures().set(count));
      desk.futures().subscribe(now -> item.setSelected(now.intValue() == count));
      getItems().add(item);
    }
    desk.simulated().subscribe(_ -> follow());
    follow();
  }

  private void follow() {
    boolean any = desk.simulated().get().isPresent();
    setVisible(any);
    setManaged(any);
    desk.simulated().get().ifPresent(
        found -> setText(words(found.futures().count()) + ", the same for every option"));
  }

  private static String words(int count) {
    return String.format(Locale.UK, "%,d futures", count);
  }
}
