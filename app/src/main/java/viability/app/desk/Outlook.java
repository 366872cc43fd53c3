package viability.app.desk;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;

/// Keeps the results up to date with the plan: one calculation at a time, the newest wins.
final class Outlook {

  final ReadOnlyObjectWrapper<Optional<Results>> results = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  private final Calculator calculator;
  private final Tasks tasks;
  private int asked;
  private int shown;

  Outlook(Calculator calculator, Tasks tasks) {
    this.calculator = calculator;
    this.tasks = tasks;
  }

  /// Forgets everything, and whatever is still being worked out.
  void clear() {
    shown = ++asked;
    results.set(Optional.empty());
    problem.set("");
  }

  void workOut(Plan plan, String scenario, int years, Optional<Results> before) {
    if (plan.schools().isEmpty()) {
      clear();
      return;
    }
    int number = ++asked;
    Scenario under = plan.scenario(scenario).orElse(Scenario.BASE);
    tasks
        .start(new Work<>("results", "", progress -> calculator.results(plan, under, years, before),
            found -> show(number, found), failure -> fail(number, failure)));
  }

  private void show(int number, Results found) {
    if (number > shown) {
      shown = number;
      problem.set("");
      results.set(Optional.of(found));
    }
  }

  /// The figures last shown stay; the window says that they are not of this plan.
  private void fail(int number, Exception failure) {
    if (number > shown) {
      shown = number;
      System.getLogger(Outlook.class.getName()).log(System.Logger.Level.WARNING,
          "The figures could not be worked out", failure);
      problem.set("The figures could not be worked out, and those shown are from before: "
          + failure.getMessage());
    }
  }
}
