package viability.app.screen.classes;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.look.Format;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.part.FigureLabel;
import viability.model.trace.Working;
import viability.model.units.Pence;

/// The posts of the chosen school: what they come to, a form to add one, and the list.
final class PostsPane extends VBox {

  private final PostsModel model;
  private final FigureLabel total;
  private final Label refusal = new Label();

  PostsPane(PostsModel model, Bench bench) {
    super(8);
    this.model = model;
    total = new FigureLabel(bench.explain());
    total.setId("posts-total");
    total.getStyleClass().add("section-title");
    refusal.setId("posts-refusal");
    refusal.getStyleClass().addAll("note", "below-zero");
    refusal.setWrapText(true);
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    PostTable table = new PostTable(model, bench.explain(), bench.look(), refusal::setText);
    Button remove = new Button("Remove", Icon.REMOVE.node());
    remove.setId("post-remove");
    remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    remove.setOnAction(event -> table.removeChosen());
    Label note = new Label("By role, never by name; a year is the whole row at base-year pay.");
    note.getStyleClass().add("note");
    HBox foot = new HBox(8, remove, note);
    foot.setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(8, 0, 0, 0));
    getChildren().setAll(total, new PostForm(model, refusal::setText), refusal, table, foot);
    model.rows().subscribe(_ -> sum());
  }

  private void sum() {
    int posts = model.rows().get().size();
    Working sum = model.total();
    String words = posts == 0
        ? model.school() + " lists no posts"
        : model.school() + " lists " + Format.pupils(model.fte()) + " full-time "
            + (model.fte() == 1 ? "post, " : "posts, ") + Format.money(Pence.money(sum.value()))
            + " a year";
    total.show(words, words, () -> posts == 0 ? Optional.empty() : Optional.of(sum));
  }
}
