package viability.app.look;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A window that has one of everything the style sheet names.
final class Gallery {
  private Gallery() {}

  static BorderPane window() {
    var window = new BorderPane(page());
    window.setTop(styled(
        new HBox(styled(new Label("Elmfield and Northgate"), "plan-name"),
            styled(new Label("saved 14:02"), "note"), new Button("Undo", Icon.UNDO.node())),
        "top-bar"));
    window.setLeft(rail());
    window.setRight(styled(new VBox(assumption("Reception, Sept 2027", "24"),
        assumption("Teacher pay, Sept 2027", "3.0%")), "side-panel"));
    window.setBottom(styled(new HBox(new Label("2 figures to check", Icon.DOUBT.node()),
        new Label("Roll: census Oct 2025 · Rates: 2026-27")), "status-bar"));
    return window;
  }

  private static Node page() {
    var sentence = styled(new Label("In March 2033 Elmfield alone is £180k below zero; "
        + "federated with Northgate, £78k above."), "page-sentence");
    var pills = new HBox(8, pill("Alone, own actions", Series.SLATE, true),
        pill("Shared headteacher", Series.VIOLET, false), pill("Federation", Series.BLUE, true));
    var tiles = new HBox(8, tile("Reserve, March 2033", "£78k", "alone: −£180k"),
        tile("In-year balance, 2032-33", "−£9k", "alone: −£60k"));
    var box = styled(new VBox(styled(new Label("What happens to each balance"), "strong"),
        new Label("The federation's governing body takes on both.")), "boxed");
    return styled(new VBox(sentence, pills, tiles,
        styled(new Label("Revenue reserve"), "section-title"), box), "page");
  }

  private static Node rail() {
    var rail = styled(new VBox(), "rail");
    for (var icon : List.of(Icon.START, Icon.SCHOOLS, Icon.PUPILS, Icon.MONEY, Icon.CLASSES,
        Icon.SCENARIOS, Icon.COMPARE, Icon.RISK, Icon.APPRAISAL, Icon.ACTIONS, Icon.REPORTS)) {
      var button = new ToggleButton(
          icon.name().charAt(0) + icon.name().substring(1).toLowerCase(java.util.Locale.UK),
          icon.node());
      button.setSelected(icon == Icon.COMPARE);
      rail.getChildren().add(button);
    }
    return rail;
  }

  private static Node pill(String words, Series series, boolean chosen) {
    var pill = new ToggleButton(words, styled(new Region(), "dot"));
    pill.setSelected(chosen);
    pill.getStyleClass().addAll("pill", "series", series.styleClass());
    return pill;
  }

  private static Node tile(String name, String figure, String beside) {
    var tile = styled(new VBox(styled(new Label(name), "tile-name"),
        styled(styled(new Label(figure), "tile-figure"), "series-figure"),
        styled(new Label(beside), "tile-beside")), "tile");
    tile.getStyleClass().add(Series.BLUE.styleClass());
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private static Node assumption(String name, String value) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return styled(
        new VBox(new HBox(styled(new Label(name), "assumption-name"), space, new TextField(value)),
            new Slider(0, 100, 52), styled(new Label("announced award"), "assumption-source")),
        "assumption");
  }

  private static <N extends Node> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
