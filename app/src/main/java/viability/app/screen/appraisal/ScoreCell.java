package viability.app.screen.appraisal;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.app.explain.Explain;
import viability.app.look.Format;
import viability.app.screen.part.FigureLabel;
import viability.model.appraisal.Appraisal;
import viability.model.appraisal.Criterion;
import viability.model.appraisal.Scored;

/// An option's score under a criterion: typed, or from figures that explain themselves, and why.
final class ScoreCell extends VBox {

  private static final int DIGITS = 3;

  private final Criterion criterion;
  private final int option;
  private final TypedField points;
  private final TypedField note;
  private final FigureLabel from;

  ScoreCell(Criterion criterion, int option, String name, AppraisalModel model, Explain explain) {
    super(2);
    this.criterion = criterion;
    this.option = option;
    getStyleClass().add("option-cell");
    String where = " of \u201c" + name + "\u201d for " + criterion.title();
    points = new TypedField("Score" + where + ", 0 to 10", "\u2013",
        typed -> model.score(criterion, name, typed));
    points.setId("score-" + criterion.id() + "-" + option);
    points.setPrefColumnCount(DIGITS);
    points.setMinWidth(USE_PREF_SIZE);
    note = new TypedField("Why, score" + where, "Why?", typed -> {
      model.note(criterion, name, typed);
      return Optional.empty();
    });
    note.getStyleClass().add("note-field");
    from = new FigureLabel(explain);
    HBox head = new HBox(6, points, from);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, note);
  }

  void show(Appraisal now, int row) {
    Scored scored = now.scores().get(row).get(option);
    boolean figures = scored.points().isPresent() && !scored.typed();
    points.show(scored.typed() ? Format.pupils(scored.points().orElseThrow()) : "");
    note.show(scored.note());
    String words = figures
        ? Format.pupils(scored.points().orElseThrow()) + " from figures"
        : scored.typed() ? "yours" : "not scored";
    from.show(words, scored.option().name() + ", " + criterion.title() + ": " + words,
        () -> scored.working(now.options().getFirst()));
    from.setFocusTraversable(figures);
    from.getStyleClass().removeAll("edited", "link-like");
    from.getStyleClass().add(figures ? "link-like" : scored.typed() ? "edited" : "note");
  }
}
