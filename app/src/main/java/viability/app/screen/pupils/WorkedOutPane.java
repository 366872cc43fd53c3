package viability.app.screen.pupils;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import viability.app.look.Look;
import viability.app.screen.part.FindingRow;
import viability.app.screen.part.Grid;

/// How each school's roll was worked out: its intake, how year groups move up, and what
/// is doubtful.
final class WorkedOutPane extends VBox {

  private final ObservableValue<Look> look;
  private List<WorkedOut> shown = List.of();

  WorkedOutPane(ObservableValue<Look> look) {
    super(8);
    this.look = look;
    setId("worked-out");
  }

  void show(List<WorkedOut> schools) {
    if (!schools.equals(shown)) {
      shown = schools;
      getChildren().clear();
      schools.forEach(this::add);
    }
  }

  private void add(WorkedOut school) {
    Label name = words(school.school());
    name.getStyleClass().add("section-title");
    getChildren().addAll(name, words(school.intake()));
    if (!school.ratios().rows().isEmpty()) {
      Grid ratios = new Grid("How year groups move up, " + school.school(), look, 132, 110);
      ratios.show(school.ratios());
      ratios.fitRows();
      ratios.setMaxWidth(640);
      getChildren().addAll(words(school.area()), ratios);
    }
    school.findings().forEach(finding -> getChildren().add((Node) new FindingRow(finding)));
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
