package viability.app.screen.risk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import viability.app.screen.Bench;
import viability.model.arrangement.Arrangement;
import viability.model.simulation.Quantity;

/// Which arrangement is set beside the first, and which measure in which year is looked at.
final class RiskPickers extends FlowPane {

  private final RiskViewModel model;
  private final ComboBox<String> arrangement = new ComboBox<>();
  private final ComboBox<Quantity> measure = new ComboBox<>();
  private final ComboBox<String> year = new ComboBox<>();
  private boolean filling;

  RiskPickers(RiskViewModel model, Bench bench) {
    super(16, 8);
    this.model = model;
    setMinHeight(USE_PREF_SIZE);
    arrangement.setId("risk-arrangement");
    measure.setId("risk-measure");
    year.setId("risk-year");
    measure.getItems().setAll(Quantity.values());
    measure.setConverter(new Words());
    arrangement.valueProperty().subscribe(name -> {
      if (!filling && name != null) {
        bench.desk().arrangement().set(name);
      }
    });
    measure.valueProperty().subscribe(chosen -> {
      if (!filling && chosen != null) {
        model.quantity().set(chosen);
      }
    });
    year.valueProperty().subscribe(chosen -> {
      if (!filling && chosen != null) {
        model.year().set(year.getItems().indexOf(chosen));
      }
    });
    getChildren().setAll(named("Arrangement", arrangement), named("Measure", measure),
        named("Year", year));
    model.shown().subscribe(found -> found.ifPresent(this::show));
  }

  private void show(RiskShown now) {
    filling = true;
    List<String> names = now.asked().arrangements().stream().map(Arrangement::name).toList();
    fill(arrangement, names);
    arrangement.setValue(now.asked().shown().name());
    measure.setValue(now.asked().quantity());
    fill(year, model.years());
    year.setValue(year.getItems().get(now.asked().year()));
    filling = false;
  }

  private static void fill(ComboBox<String> box, List<String> with) {
    if (!box.getItems().equals(with)) {
      box.getItems().setAll(with);
    }
  }

  private static HBox named(String name, ComboBox<?> box) {
    Label label = new Label(name);
    label.setLabelFor(box);
    label.setMinWidth(USE_PREF_SIZE);
    HBox pair = new HBox(8, label, box);
    pair.setAlignment(Pos.CENTER_LEFT);
    return pair;
  }

  private static final class Words extends StringConverter<Quantity> {

    @Override
    public String toString(Quantity quantity) {
      return quantity == null ? "" : quantity.words();
    }

    @Override
    public Quantity fromString(String words) {
      return Quantity.RESERVE;
    }
  }
}
