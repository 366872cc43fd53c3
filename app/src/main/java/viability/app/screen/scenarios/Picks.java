package viability.app.screen.scenarios;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Which scenarios stand side by side with the base: up to four, at first the one in use and the
/// first that differ.
final class Picks extends FlowPane {

  private static final int MOST = 4;

  private final Set<String> picked = new LinkedHashSet<>();
  private final Consumer<List<Outcome>> changed;
  private boolean begun;

  Picks(Consumer<List<Outcome>> changed) {
    super(12, 6);
    this.changed = changed;
  }

  void show(List<Outcome> outcomes, String chosen) {
    List<String> names = outcomes.stream().map(outcome -> outcome.scenario().name()).toList();
    picked.retainAll(names);
    if (!begun) {
      begun = true;
      Stream
          .concat(Stream.of(chosen),
              outcomes.stream().filter(outcome -> outcome.atTheEnd().pence() != 0)
                  .map(o -> o.scenario().name()))
          .filter(name -> !name.equals(names.getFirst())).distinct().limit(MOST)
          .forEach(picked::add);
    }
    getChildren().setAll(new Label("Beside the base:"));
    outcomes.stream().skip(1).forEach(outcome -> getChildren().add(box(outcome, outcomes)));
    changed.accept(columns(outcomes));
  }

  private CheckBox box(Outcome outcome, List<Outcome> outcomes) {
    String name = outcome.scenario().name();
    CheckBox box = new CheckBox(name);
    box.setSelected(picked.contains(name));
    box.setDisable(picked.size() >= MOST && !picked.contains(name));
    box.setAccessibleText("Show " + name + " side by side");
    box.setOnAction(event -> {
      if (box.isSelected()) {
        picked.add(name);
      } else {
        picked.remove(name);
      }
      getChildren().stream().filter(each -> each instanceof CheckBox).map(each -> (CheckBox) each)
          .forEach(each -> each.setDisable(picked.size() >= MOST && !each.isSelected()));
      changed.accept(columns(outcomes));
    });
    return box;
  }

  private List<Outcome> columns(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(each -> each.isBase() || picked.contains(each.scenario().name())).toList();
  }
}
