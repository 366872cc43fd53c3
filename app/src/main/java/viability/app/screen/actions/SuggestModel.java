package viability.app.screen.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import viability.app.look.Format;
import viability.model.action.Action;
import viability.model.action.Suggestions;
import viability.model.units.Money;

/// Suggested actions and which of them are picked: at first those that close the gap.
final class SuggestModel {

  private final String school;
  private final Suggestions found;
  private final List<Boolean> picked;

  SuggestModel(String school, Suggestions found) {
    this.school = school;
    this.found = found;
    this.picked = new ArrayList<>(found.steps().stream().map(Suggestions.Step::needed).toList());
  }

  List<Suggestions.Step> steps() {
    return found.steps();
  }

  boolean isPicked(int place) {
    return picked.get(place);
  }

  void pick(int place, boolean wanted) {
    picked.set(place, wanted);
  }

  List<Action> actions() {
    return IntStream.range(0, picked.size()).filter(picked::get)
        .mapToObj(place -> steps().get(place).action()).toList();
  }

  /// What is to be found, in a sentence.
  String sentence() {
    if (steps().isEmpty()) {
      return "The library finds no action in " + school
          + "\u2019s own figures that the plan does not have.";
    }
    return found.gap().pence() == 0
        ? school + " is balanced in " + found.by() + ". These would save or earn more."
        : "In " + found.by() + " " + school + " has " + Format.money(found.gap())
            + " to find. These are estimates from its own figures, the least harmful and cheapest first.";
  }

  /// What the picked ones bring in the year the budget is to balance.
  Money brought() {
    return IntStream.range(0, picked.size()).filter(picked::get)
        .mapToObj(place -> steps().get(place).amount()).reduce(Money.ZERO, Money::plus);
  }

  /// What is still to find after each of the picked ones down to a place.
  Money left(int place) {
    Money left = found.gap();
    for (int i = 0; i <= place; i++) {
      left = picked.get(i) ? left.minus(steps().get(i).amount()) : left;
    }
    return left.isNegative() ? Money.ZERO : left;
  }

  /// "4 picked: £38k in 2028-29; £2k still to find."
  String total() {
    Money left = steps().isEmpty() ? found.gap() : left(steps().size() - 1);
    return actions().size() + " picked: " + Format.money(brought()) + " in " + found.by() + "; "
        + (left.pence() == 0 ? "nothing left to find." : Format.money(left) + " still to find.");
  }
}
