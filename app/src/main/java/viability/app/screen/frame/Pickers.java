package viability.app.screen.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import viability.app.desk.Desk;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// The chosen school, scenario and years.
final class Pickers extends HBox {

  private static final List<Integer> YEARS = IntStream.rangeClosed(2, 11).boxed().toList();

  private final Desk desk;
  private boolean filling;

  Pickers(Desk desk) {
    super(8);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    this.desk = desk;
    ComboBox<Optional<SchoolId>> school = picker("School", this::schoolName);
    ComboBox<String> scenario = picker("Scenario", name -> "Scenario: " + name);
    ComboBox<Integer> years = picker("Years", count -> count + " years");
    school.setId("pick-school");
    scenario.setId("pick-scenario");
    years.setId("pick-years");
    years.getItems().setAll(YEARS);
    join(school, desk.school());
    join(scenario, desk.scenario());
    join(years, desk.years().asObject());
    getChildren().setAll(school, scenario, years);
    desk.plan().subscribe(plan -> {
      setVisible(plan.isPresent());
      plan.ifPresent(open -> fill(open, school, scenario));
    });
  }

  private void fill(Plan plan, ComboBox<Optional<SchoolId>> school, ComboBox<String> scenario) {
    filling = true;
    school.getItems().setAll(plan.schools().stream().map(School::id).map(Optional::of).toList());
    scenario.getItems().setAll(Stream.concat(Stream.of(Scenario.BASE), plan.scenarios().stream())
        .map(Scenario::name).toList());
    school.setValue(null); // written anew, since its name could not be told before the plan was open
    school.setValue(desk.school().get());
    scenario.setValue(desk.scenario().get());
    filling = false;
  }

  private <T> void join(ComboBox<T> picker, Property<T> choice) {
    picker.valueProperty().subscribe(value -> {
      if (!filling && value != null) {
        choice.setValue(value);
      }
    });
    choice.subscribe(picker::setValue);
  }

  private static <T> ComboBox<T> picker(String name, Function<T, String> words) {
    ComboBox<T> picker = new ComboBox<>();
    picker.setAccessibleText(name);
    picker.setVisibleRowCount(14);
    picker.setMaxWidth(260);
    picker.setConverter(new StringConverter<>() {

      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        return picker.getValue();
      }
    });
    return picker;
  }

  private String schoolName(Optional<SchoolId> id) {
    return id.flatMap(chosen -> desk.plan().get().flatMap(plan -> plan.school(chosen)))
        .map(School::name).orElse("");
  }
}
