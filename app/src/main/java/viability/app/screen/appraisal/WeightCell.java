package viability.app.screen.appraisal;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import viability.model.appraisal.Criterion;
import viability.model.appraisal.Weight;
import viability.model.appraisal.Weights;

/// A criterion's weight: a slider, the weight with its share of all, and a way back to the default.
final class WeightCell extends VBox {

  private final Criterion criterion;
  private final Slider slider = new Slider(0, Weight.MOST, 0);
  private final Label words = new Label();
  private final Hyperlink reset = new Hyperlink("reset");
  private boolean showing;

  WeightCell(Criterion criterion, AppraisalModel model) {
    super(2);
    this.criterion = criterion;
    setId("weight-" + criterion.id());
    getStyleClass().add("weight-cell");
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setBlockIncrement(1);
    slider.valueProperty().subscribe((before, now) -> {
      if (!showing) {
        model.weigh(criterion, now.doubleValue());
      }
    });
    slider.valueChangingProperty().subscribe((before, now) -> model.settle());
    slider.focusedProperty().subscribe((before, now) -> model.settle());
    words.getStyleClass().add("note");
    reset.setAccessibleText("Weight of " + criterion.title() + " back to " + criterion.usual());
    reset.setOnAction(event -> model.usualWeight(criterion));
    HBox foot = new HBox(4, words, reset);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(slider, foot);
  }

  void show(Weights weights) {
    showing = true;
    double weight = weights.of(criterion);
    slider.setValue(weight);
    String shown = Math.round(weight) + " \u00b7 " + Math.round(weights.share(criterion) * 100)
        + "%";
    words.setText(shown);
    slider.setAccessibleText("Weight of " + criterion.title() + ": " + Math.round(weight) + ", "
        + Math.round(weights.share(criterion) * 100) + "% of all");
    boolean differs = Math.round(weight) != criterion.usual();
    reset.setVisible(differs);
    reset.setManaged(differs);
    showing = false;
  }
}
