package viability.app.screen.part;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import viability.app.desk.Desk;

/// Chooses between the selected school and the plan's group added up; not shown where the group is
/// one school.
public final class ScopeSwitch extends FlowPane {

  public ScopeSwitch(Desk desk, BooleanProperty together) {
    super(8, 8);
    ToggleButton one = pill("scope-school");
    ToggleButton all = pill("scope-group");
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(one, all);
    together.subscribe(on -> group.selectToggle(on ? all : one));
    group.selectedToggleProperty().subscribe((before, now) -> {
      if (now == null) {
        group.selectToggle(before);
      } else {
        together.set(now.equals(all));
      }
    });
    Runnable name = () -> {
      one.setText(words(desk, false));
      all.setText(words(desk, true));
      boolean several = desk.plan().get().filter(plan -> plan.group().size() > 1).isPresent();
      setVisible(several);
      setManaged(several);
    };
    desk.results().subscribe(name);
    desk.school().subscribe(name);
    name.run();
    getChildren().setAll(one, all);
  }

  private static ToggleButton pill(String id) {
    ToggleButton pill = new ToggleButton();
    pill.setId(id);
    pill.getStyleClass().add("pill");
    return pill;
  }

  private static String words(Desk desk, boolean together) {
    return Scope.of(desk, together).map(scope -> scope.words() + (together ? ", added up" : ""))
        .orElse("");
  }
}
