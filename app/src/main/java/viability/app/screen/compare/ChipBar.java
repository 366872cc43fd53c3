package viability.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import viability.app.look.Icon;
import viability.app.look.Palette;
import viability.model.arrangement.Arrangement;

/// A chip for each arrangement, which shows it or leaves it out; a form for one more; what can be
/// done with the chosen one; and whose figures are shown.
final class ChipBar extends FlowPane {

  private static final double BEFORE_WHOSE = 16;

  private final CompareViewModel model;
  private final ArrangementMenu menu;
  private final Button add = new Button("+ Add");
  private final MenuButton more = new MenuButton("", Icon.MORE.node());
  private final FocusPicker whose;
  private List<Arrangement> shown = List.of();

  ChipBar(CompareViewModel model, ArrangementMenu menu) {
    super(6, 6);
    this.model = model;
    this.menu = menu;
    this.whose = new FocusPicker(model);
    add.getStyleClass().add("pill");
    add.setId("add-arrangement");
    add.setTooltip(new Tooltip("Add an arrangement to compare"));
    add.setOnAction(event -> menu.add());
    more.getStyleClass().addAll("pill", "pill-menu", "no-arrow");
    more.setId("chosen-arrangement");
    FlowPane.setMargin(whose, new Insets(0, 0, 0, BEFORE_WHOSE));
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Comparison now) {
    List<Arrangement> all = Pair.arrangements(now.pair().results());
    if (!all.equals(shown)) {
      shown = all;
      rebuild(all);
    }
    Arrangement chosen = now.pair().chosen();
    chips().forEach(chip -> chip.show(now.shown().contains(chip.arrangement()),
        chip.arrangement().equals(chosen)));
    more.getItems().setAll(menu.items(chosen));
    more.setAccessibleText("Edit, rename, duplicate or remove " + chosen.name());
    more.setTooltip(
        new Tooltip("Edit, rename, duplicate or remove \u201c" + chosen.name() + "\u201d"));
    whose.show(now.pair().focus());
  }

  private void rebuild(List<Arrangement> all) {
    Palette palette = Palette.of(all);
    List<javafx.scene.Node> nodes = new ArrayList<>();
    for (Arrangement each : all) {
      Chip chip = new Chip(each, palette.of(each.name()), () -> model.toggle(each));
      ContextMenu items = new ContextMenu();
      items.getItems().setAll(menu.items(each));
      chip.setContextMenu(items);
      nodes.add(chip);
    }
    nodes.add(add);
    nodes.add(more);
    nodes.add(whose);
    getChildren().setAll(nodes);
  }

  private Stream<Chip> chips() {
    return getChildren().stream().filter(Chip.class::isInstance).map(Chip.class::cast);
  }
}
