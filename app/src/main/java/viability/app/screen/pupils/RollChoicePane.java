package viability.app.screen.pupils;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import viability.app.desk.Desk;
import viability.model.roll.RollMethod;
import viability.model.roll.RollMethods;
import viability.model.units.SchoolYear;

/// Chooses how rolls are projected: the method, and the years that are left out of it.
final class RollChoicePane extends VBox {

  private static final String YEARS = "Years left out because they say little about the future, such as 2020/21 and"
      + " 2021/22 in many schools:";

  private final RollChoiceModel model;
  private final ComboBox<RollMethod> method = new ComboBox<>();
  private final Label rule = new Label();
  private final FlowPane years = new FlowPane(16, 8);
  private boolean showing;

  RollChoicePane(Desk desk) {
    super(8);
    setId("roll-choice");
    model = new RollChoiceModel(desk);
    method.setId("roll-method");
    method.getItems().setAll(RollMethods.ALL);
    method.setConverter(new MethodNames());
    Label by = new Label("How year groups are moved up");
    by.setLabelFor(method);
    rule.setWrapText(true);
    Label out = new Label(YEARS);
    out.setWrapText(true);
    getChildren().setAll(new FlowPane(8, 8, by, method), rule, out, years);
    method.valueProperty().subscribe(chosen -> {
      if (!showing && chosen != null) {
        model.choose(chosen);
      }
    });
    model.choice().subscribe(this::show);
  }

  private void show(RollChoiceModel.Choice choice) {
    showing = true;
    method.setValue(choice.method());
    rule.setText(choice.method().words());
    years.getChildren()
        .setAll(choice.offered().stream().map(year -> box(year, choice.leavesOut(year))).toList());
    years.setVisible(!choice.offered().isEmpty());
    showing = false;
  }

  private CheckBox box(SchoolYear year, boolean out) {
    CheckBox box = new CheckBox(year.toString());
    box.setAccessibleText("Leave out " + year);
    box.setSelected(out);
    box.setOnAction(_ -> model.leaveOut(year, box.isSelected()));
    return box;
  }

  /// Methods by their names, the recommended one said to be.
  private static final class MethodNames extends StringConverter<RollMethod> {

    @Override
    public String toString(RollMethod shown) {
      if (shown == null) {
        return "";
      }
      return shown.equals(RollMethods.DEFAULT) ? "Recommended" : shown.name();
    }

    @Override
    public RollMethod fromString(String text) {
      return RollMethods.ALL.stream().filter(each -> toString(each).equals(text)).findFirst()
          .orElse(RollMethods.DEFAULT);
    }
  }
}
