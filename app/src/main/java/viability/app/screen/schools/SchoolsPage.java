package viability.app.screen.schools;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.app.screen.part.Sentence;

/// Schools: what was loaded, and a card for the chosen one.
public final class SchoolsPage implements Page {

  private static final double ROW = 25;

  private final SchoolsModel model;

  public SchoolsPage(Bench bench) {
    this.model = new SchoolsModel(bench.desk());
  }

  @Override
  public String id() {
    return "schools";
  }

  @Override
  public String name() {
    return "Schools";
  }

  @Override
  public Icon icon() {
    return Icon.SCHOOLS;
  }

  @Override
  public Node view() {
    Sentence sentence = new Sentence();
    SchoolTable table = new SchoolTable(model);
    model.rows().subscribe(rows -> {
      sentence.setText(rows.isEmpty() ? "" : model.sentence());
      double height = Math.clamp(rows.size() + 1L, 3, 14) * ROW + 14;
      table.setPrefHeight(height);
      table.setMinHeight(height);
    });
    VBox page = new VBox(sentence, table, new SchoolCard(model));
    page.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }
}
