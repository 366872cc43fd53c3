package viability.app.screen.part;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viability.app.explain.Explain;
import viability.app.screen.part.AssumptionModel.Shown;
import viability.model.assumption.Assumption;

/// One assumption of the panel: name and field, slider, and a line that says who says so.
final class AssumptionRow extends VBox {

  private final AssumptionModel model;
  private final Explain explain;
  private final Label name = new Label();
  private final TextField field = new TextField();
  private final Slider slider = new Slider();
  private final Label source = new Label();
  private final Label base = new Label();
  private final Hyperlink reset = new Hyperlink("reset");
  private final Tooltip tooltip = new Tooltip();
  private boolean showing;

  AssumptionRow(AssumptionModel model, Explain explain) {
    this.model = model;
    this.explain = explain;
    getStyleClass().add("assumption");
    setId("assumption-" + model.assumption().name());
    name.getStyleClass().add("assumption-name");
    source.getStyleClass().add("assumption-source");
    base.getStyleClass().add("base-value");
    getChildren().setAll(head(), slider, foot());
    listen();
    model.shown().subscribe(shown -> shown.ifPresent(this::show));
    model.shown().subscribe(shown -> {
      setVisible(shown.isPresent());
      setManaged(shown.isPresent());
    });
  }

  private HBox head() {
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(4, name);
    head.setAlignment(Pos.CENTER_LEFT);
    if (model.assumption().reach().byYear()) {
      head.getChildren().addAll(turn("\u2039", -1, "An earlier year"),
          turn("\u203a", 1, "A later year"));
    }
    field.setMinWidth(USE_PREF_SIZE);
    head.getChildren().add(field);
    return head;
  }

  private Button turn(String sign, int by, String words) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("flat", "year-turn");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words + " of " + model.assumption().title());
    button.setOnAction(event -> model.turn(by));
    return button;
  }

  private HBox foot() {
    reset.setOnAction(event -> model.reset());
    reset.setAccessibleText("Reset " + model.assumption().title());
    HBox foot = new HBox(4, base, source, reset);
    foot.setAlignment(Pos.CENTER_LEFT);
    source.setTooltip(tooltip);
    base.setTooltip(tooltip);
    return foot;
  }

  private void listen() {
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setBlockIncrement(model.assumption().step());
    slider.valueProperty().subscribe((before, now) -> {
      if (!showing) {
        model.set(now.doubleValue());
      }
    });
    slider.valueChangingProperty().subscribe((before, now) -> model.settle());
    slider.focusedProperty().subscribe((before, now) -> model.settle());
    field.setOnAction(event -> typed());
    field.focusedProperty().subscribe((before, now) -> typed());
    name.setAccessibleRole(AccessibleRole.TEXT);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.F1) {
        explain();
        event.consume();
      }
    });
  }

  private void typed() {
    model.shown().get().ifPresent(shown -> {
      String written = AssumptionText.write(model.assumption().unit(), shown.value());
      if (!field.getText().equals(written)) {
        AssumptionText.read(model.assumption().unit(), field.getText()).ifPresent(model::set);
      }
      model.shown().get().ifPresent(this::show);
    });
  }

  private void show(Shown shown) {
    showing = true;
    Assumption assumption = model.assumption();
    name.setText(shown.title());
    field.setText(AssumptionText.write(assumption.unit(), shown.value()));
    field.setAccessibleText(shown.title());
    slider.setAccessibleText(shown.title());
    slider.setMin(assumption.least());
    slider.setMax(AssumptionModel.sliderMost(assumption, shown));
    slider.setValue(shown.value());
    base.setText("base " + AssumptionText.write(assumption.unit(), shown.base()));
    source.setText(shown.differs() ? "" : shown.baseWords());
    for (var node : new javafx.scene.Node[]{base, reset}) {
      node.setVisible(shown.differs());
      node.setManaged(shown.differs());
    }
    tooltip.setText(assumption.meaning() + " From "
        + AssumptionText.write(assumption.unit(), assumption.least()) + " to "
        + AssumptionText.write(assumption.unit(), assumption.most()) + ". Now: "
        + shown.source().words() + ".");
    showing = false;
  }

  private void explain() {
    model.shown().get().ifPresent(shown -> explain.show(
        AssumptionText.working(model.assumption(), shown.title(), shown.value(), shown.source())));
  }
}
