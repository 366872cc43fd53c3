package viability.app.screen.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.desk.Desk;
import viability.app.look.Icon;
import viability.app.screen.Page;

/// The middle of the window: the page turned to, or what it is still missing.
final class PageArea extends BorderPane {

  private final Desk desk;
  private final List<Page> pages;
  private final Map<String, Node> views = new HashMap<>();

  PageArea(Desk desk, List<Page> pages) {
    this.desk = desk;
    this.pages = pages;
    desk.page().subscribe(_ -> show());
    desk.plan().subscribe(_ -> show());
    desk.problem().subscribe(words -> setTop(words.isEmpty() ? null : problem(words)));
  }

  /// The page turned to; the first one for a name no page has.
  Page page() {
    return pages.stream().filter(page -> page.id().equals(desk.page().get())).findFirst()
        .orElse(pages.getFirst());
  }

  private void show() {
    Page page = page();
    Optional<String> missing = page.missing(desk.plan().get());
    Node wanted = missing.map(words -> missing(page, words))
        .orElseGet(() -> views.computeIfAbsent(page.id(), id -> page.view()));
    if (!wanted.equals(getCenter())) {
      setCenter(wanted);
    }
  }

  private static Node missing(Page page, String words) {
    Label title = new Label(page.name());
    title.getStyleClass().add("page-sentence");
    Label what = new Label(words);
    what.setWrapText(true);
    what.setMaxWidth(560);
    VBox box = new VBox(title, what);
    box.getStyleClass().add("page");
    return box;
  }

  private static Node problem(String words) {
    Label label = new Label(words, Icon.STOP.node());
    label.setWrapText(true);
    HBox box = new HBox(label);
    box.getStyleClass().add("problem");
    return box;
  }
}
