package viability.app.screen.compare;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import viability.model.arrangement.Arrangement;

/// Asks for an arrangement; what is still wrong stands under the form, and then it cannot be taken.
final class ArrangementDialog extends Dialog<Arrangement> {

  private final ArrangementDraftModel draft;
  private final Label problem = new Label();
  private final Node take;

  ArrangementDialog(ArrangementDraftModel draft) {
    this.draft = draft;
    ButtonType ok = new ButtonType(draft.isNew() ? "Add" : "Change", ButtonData.OK_DONE);
    DialogPane pane = getDialogPane();
    setTitle(draft.isNew() ? "Add an arrangement" : "Edit \u201c" + draft.name() + "\u201d");
    pane.getButtonTypes().setAll(ok, ButtonType.CANCEL);
    take = pane.lookupButton(ok);
    problem.getStyleClass().add("note");
    problem.setWrapText(true);
    problem.setMinHeight(problem.getFont().getSize() * 3);
    VBox all = new VBox(8, new ArrangementForm(draft, this::check), problem);
    all.setPrefWidth(600);
    all.setPadding(new Insets(16));
    pane.setContent(all);
    setResultConverter(pressed -> pressed == ok ? draft.make().arrangement().orElse(null) : null);
    check();
  }

  private void check() {
    ArrangementDraftModel.Made made = draft.make();
    problem.setText(made.problem());
    take.setDisable(made.arrangement().isEmpty());
  }
}
