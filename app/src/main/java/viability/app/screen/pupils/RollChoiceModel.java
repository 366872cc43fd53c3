package viability.app.screen.pupils;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viability.app.desk.Desk;
import viability.model.plan.Plan;
import viability.model.projection.basis.RollChoice;
import viability.model.roll.RollMethod;
import viability.model.roll.RollMethods;
import viability.model.school.Roll;
import viability.model.units.SchoolYear;

/// How the plan's rolls are projected, without the window: the method, and the years whose rolls
/// are left out of it.
final class RollChoiceModel {

  /// So many of the years counted last are offered to be left out.
  private static final int OFFERED = 8;

  /// The choice as it stands and the years that may be left out, oldest first.
  record Choice(RollChoice chosen, List<SchoolYear> offered) {

    boolean leavesOut(SchoolYear year) {
      return chosen.leftOut().contains(year);
    }

    RollMethod method() {
      return RollMethods.named(chosen.method()).orElse(RollMethods.DEFAULT);
    }
  }

  private static final Choice NONE = new Choice(RollChoice.DEFAULT, List.of());

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(NONE);

  RollChoiceModel(Desk desk) {
    this.desk = desk;
    desk.plan().subscribe(plan -> choice.set(plan.map(RollChoiceModel::of).orElse(NONE)));
  }

  ReadOnlyObjectProperty<Choice> choice() {
    return choice.getReadOnlyProperty();
  }

  /// Projects every roll of the plan by another method.
  void choose(RollMethod method) {
    change("Roll method: " + method.name(),
        new RollChoice(method.name(), choice.get().chosen().leftOut()));
  }

  /// Leaves a year's rolls out, or takes them in again. The newest roll counted is always kept as
  /// the start; only what it says of the trend is left out.
  void leaveOut(SchoolYear year, boolean out) {
    List<SchoolYear> years = new ArrayList<>(choice.get().chosen().leftOut());
    years.remove(year);
    if (out) {
      years.add(year);
    }
    change((out ? "Leave out the rolls of " : "Take in the rolls of ") + year,
        new RollChoice(choice.get().chosen().method(), years));
  }

  private void change(String words, RollChoice wanted) {
    desk.edit(words, plan -> plan.withBasis(plan.basis().withRolls(wanted)));
  }

  private static Choice of(Plan plan) {
    List<SchoolYear> counted = plan.schools().stream().flatMap(school -> school.rolls().stream())
        .map(Roll::year).distinct().sorted(Comparator.reverseOrder()).skip(1).limit(OFFERED)
        .toList();
    List<SchoolYear> offered = new ArrayList<>(counted);
    plan.basis().rolls().leftOut().stream().filter(year -> !offered.contains(year))
        .forEach(offered::add);
    offered.sort(Comparator.naturalOrder());
    return new Choice(plan.basis().rolls(), List.copyOf(offered));
  }
}
