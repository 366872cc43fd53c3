package viability.app.screen.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import viability.app.explain.Explain;
import viability.app.screen.part.FigureLabel;
import viability.model.projection.Explainer;
import viability.model.trace.Working;

/// Scenarios as columns, what they set and what follows as rows. A figure that differs from the
/// base has a shape, a word for those who listen, and a ground of its own.
final class SideTable extends GridPane {

  private static final double NAMES = 26;

  private final Explain explain;
  private final Explainer explainer;

  SideTable(Explain explain, Explainer explainer) {
    super(8, 4);
    this.explain = explain;
    this.explainer = explainer;
    setId("side-by-side");
    getStyleClass().add("side-table");
  }

  void show(SideBySide now) {
    getChildren().clear();
    getColumnConstraints().clear();
    column(NAMES);
    add(cell("", "note"), 0, 0);
    List<Outcome> columns = now.columns();
    for (int i = 0; i < columns.size(); i++) {
      column((100 - NAMES) / columns.size());
      add(cell(columns.get(i).scenario().name(), "strong"), i + 1, 0);
    }
    int at = 1;
    for (SideBySide.Row row : now.rows()) {
      add(cell(row.name(), row.kind() == SideBySide.Kind.ASSUMPTION ? "note" : "strong"), 0, at);
      for (int i = 0; i < columns.size(); i++) {
        add(figure(row, row.cells().get(i), columns.get(i)), i + 1, at);
      }
      at++;
    }
  }

  private void column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    getColumnConstraints().add(column);
  }

  private Label figure(SideBySide.Row row, SideBySide.Cell cell, Outcome of) {
    FigureLabel figure = new FigureLabel(explain);
    boolean differs = cell.side() != Side.SAME;
    String mark = differs ? (cell.by().isEmpty() ? cell.side().shape() + " " : "") : "";
    String by = cell.by().isEmpty() ? "" : "  " + cell.side().shape() + " " + cell.by();
    figure.show(mark + cell.words() + by,
        of.scenario().name() + ", " + row.name() + ": " + cell.words() + ", "
            + (cell.by().isEmpty() ? "" : cell.by() + " ") + cell.side().words(),
        why(row.kind(), of));
    figure.setWrapText(true);
    figure.setMinHeight(USE_PREF_SIZE);
    figure.setMaxWidth(Double.MAX_VALUE);
    if (differs) {
      figure.getStyleClass().addAll("differs", "strong");
    }
    return figure;
  }

  private Supplier<Optional<Working>> why(SideBySide.Kind kind, Outcome of) {
    int last = of.group().size() - 1;
    return switch (kind) {
      case IN_YEAR -> () -> explainer.inYear(of.projected(), Optional.empty(), last);
      case RESERVE -> () -> explainer.reserve(of.projected(), Optional.empty(), last);
      case ASSUMPTION, PUPILS, FIRST_DEFICIT -> Optional::empty;
    };
  }

  private static Label cell(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
