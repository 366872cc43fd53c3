package viability.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The cards beside the page: balances, dates, and what to check.
final class CardColumn extends VBox {

  CardColumn(CompareViewModel model) {
    super(8);
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
  }

  private void show(Comparison now) {
    List<Node> cards = new ArrayList<>(
        now.cards().stream().map(card -> card(card.title(), card.words())).toList());
    String check = check(now);
    if (!check.isEmpty()) {
      cards.add(card("To check.", check));
    }
    getChildren().setAll(cards);
  }

  private static String check(Comparison now) {
    String said = String.join(" ",
        now.checks().stream().map(finding -> finding.message() + " " + finding.cure()).toList());
    if (now.moreToCheck() <= 0) {
      return said;
    }
    return (said.isEmpty() ? "" : said + " Also, ")
        + (now.moreToCheck() == 1 ? "one doubt" : now.moreToCheck() + " doubts")
        + " about the figures it rests on: see the foot of the window.";
  }

  private static Node card(String title, String words) {
    Text bold = new Text(title + " ");
    bold.getStyleClass().addAll("text", "strong");
    Text plain = new Text(words);
    plain.getStyleClass().add("text");
    VBox box = new VBox(new TextFlow(bold, plain));
    box.getStyleClass().addAll("boxed", "card-words");
    box.setAccessibleText(title + " " + words);
    return box;
  }
}
