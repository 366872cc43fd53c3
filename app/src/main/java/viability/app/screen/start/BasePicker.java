package viability.app.screen.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import viability.app.look.Format;
import viability.model.school.BaseYear;
import viability.model.units.Money;

/// The years and columns a plan could start from, side by side, one of them chosen.
final class BasePicker extends GridPane {

  private static final int MOST = 5;

  private final ToggleGroup group = new ToggleGroup();

  BasePicker(List<Candidate> candidates, Optional<BaseYear> chosen, Consumer<BaseYear> choose) {
    super(24, 6);
    getStyleClass().addAll("boxed", "base-picker");
    List<String> names = List.of("", "Income", "Spending", "In-year balance", "Reserve at 31 March",
        "Schools");
    for (int row = 1; row < names.size(); row++) {
      add(new Label(names.get(row)), 0, row);
    }
    candidates.stream().limit(MOST).forEach(candidate -> {
      int column = getColumnCount();
      RadioButton button = new RadioButton(candidate.base().toString());
      button.setToggleGroup(group);
      button.setSelected(chosen.filter(candidate.base()::equals).isPresent());
      button.setOnAction(event -> choose.accept(candidate.base()));
      add(button, column, 0);
      figures(candidate, column);
    });
  }

  private void figures(Candidate candidate, int column) {
    Function<Money, Label> money = amount -> {
      Label label = new Label(Format.pounds(amount));
      if (amount.isNegative()) {
        label.getStyleClass().add("below-zero");
      }
      return label;
    };
    figure(money.apply(candidate.income()), column, 1);
    figure(money.apply(candidate.spending()), column, 2);
    figure(money.apply(candidate.inYear()), column, 3);
    figure(candidate.reserve().map(money).orElseGet(() -> new Label("not given")), column, 4);
    figure(new Label(String.valueOf(candidate.schools())), column, 5);
  }

  private void figure(Label label, int column, int row) {
    setHalignment(label, HPos.RIGHT);
    add(label, column, row);
  }
}
