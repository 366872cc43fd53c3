package viability.app.screen.compare;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import viability.app.desk.Desk;
import viability.app.look.Icon;
import viability.model.arrangement.Arrangement;

/// What can be done with an arrangement: edit, rename, duplicate, remove, add another.
final class ArrangementMenu {

  private final Desk desk;
  private final ArrangementEdits edits;
  private final CompareViewModel model;
  private final Supplier<@Nullable Window> owner;

  ArrangementMenu(Desk desk, CompareViewModel model, Supplier<@Nullable Window> owner) {
    this.desk = desk;
    this.edits = new ArrangementEdits(desk);
    this.model = model;
    this.owner = owner;
  }

  List<MenuItem> items(Arrangement arrangement) {
    return List.of(item("Edit\u2026", Icon.EDIT, () -> edit(arrangement)),
        item("Rename\u2026", Icon.EDIT, () -> rename(arrangement)),
        item("Duplicate", Icon.DUPLICATE, () -> edits.duplicate(arrangement)),
        item("Remove", Icon.REMOVE, () -> edits.remove(arrangement)));
  }

  void add() {
    desk.plan().get().ifPresent(plan -> ask(new ArrangementDraftModel(plan)).ifPresent(edits::add));
  }

  private void edit(Arrangement arrangement) {
    desk.plan().get().ifPresent(plan -> ask(new ArrangementDraftModel(plan, arrangement))
        .ifPresent(changed -> change(arrangement, changed)));
  }

  private void rename(Arrangement arrangement) {
    TextInputDialog dialog = new TextInputDialog(arrangement.name());
    dialog.setTitle("Rename");
    dialog.setHeaderText("Rename \u201c" + arrangement.name() + "\u201d");
    dialog.setContentText("Name");
    dialog.initOwner(owner.get());
    dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty())
        .filter(name -> desk.plan().get().flatMap(plan -> plan.arrangement(name)).isEmpty())
        .ifPresent(name -> change(arrangement, arrangement.named(name)));
  }

  private void change(Arrangement from, Arrangement to) {
    model.renamed(from.name(), to.name());
    edits.change(from, to);
  }

  private java.util.Optional<Arrangement> ask(ArrangementDraftModel draft) {
    ArrangementDialog dialog = new ArrangementDialog(draft);
    dialog.initOwner(owner.get());
    return dialog.showAndWait();
  }

  private static MenuItem item(String words, Icon icon, Runnable does) {
    MenuItem item = new MenuItem(words, icon.node());
    item.setOnAction(event -> does.run());
    return item;
  }
}
