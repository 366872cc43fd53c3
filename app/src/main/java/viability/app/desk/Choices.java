package viability.app.desk;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.SchoolId;

/// What is selected in the window. Choices are no edits: they are not undone.
final class Choices {

  /// Years shown at first, the base year among them.
  private static final int USUAL_YEARS = 7;
  private static final int USUAL_FUTURES = 10_000;

  final ObjectProperty<Optional<SchoolId>> school = new SimpleObjectProperty<>(Optional.empty());
  final StringProperty scenario = new SimpleStringProperty(Scenario.BASE.name());
  final StringProperty arrangement = new SimpleStringProperty("");
  final IntegerProperty years = new SimpleIntegerProperty(USUAL_YEARS);
  /// Stays as chosen when another plan is opened.
  final IntegerProperty futures = new SimpleIntegerProperty(USUAL_FUTURES);
  final StringProperty page = new SimpleStringProperty("start");

  /// Starts afresh on a plan just opened.
  void open(Plan plan) {
    scenario.set(Scenario.BASE.name());
    years.set(USUAL_YEARS);
    school.set(Optional.empty());
    arrangement.set("");
    fit(plan);
    page.set(plan.page().isEmpty() ? "start" : plan.page());
  }

  /// Lets go of what the plan no longer has.
  void fit(Plan plan) {
    if (school.get().flatMap(plan::school).isEmpty()) {
      school.set(plan.group().stream().findFirst());
    }
    if (plan.scenario(scenario.get()).isEmpty()) {
      scenario.set(Scenario.BASE.name());
    }
    if (plan.arrangement(arrangement.get()).isEmpty()) {
      arrangement.set(plan.arrangements().stream().findFirst().map(a -> a.name()).orElse(""));
    }
  }
}
