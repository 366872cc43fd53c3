package viability.app.screen.start;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What to have ready before starting.
final class NeedReady extends VBox {

  NeedReady() {
    getStyleClass().add("boxed");
    add("1. Last year\u2019s income and spending by finance-return line (I01 to E32), with the "
        + "balance at 31 March: the consistent financial reporting return, or the council\u2019s "
        + "outturn sheet.");
    add("2. This year\u2019s budget, in any spreadsheet that names the lines by code.");
    add("3. Pupils by year group from the last two or more school censuses.");
    add("For another school you may know less: its published finance return and roll are enough to "
        + "begin with. Nothing leaves this computer.");
  }

  private void add(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }
}
