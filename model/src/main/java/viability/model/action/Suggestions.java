package viability.model.action;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// Actions that would balance a school's budget by a year, least harmful first and of those the
/// cheapest: a start for the action plan, not a recommendation.
///
/// `gap` is what the in-year balance lacks in that year, zero where it lacks nothing; `steps` all
/// that the library finds, of which those `needed` close it.
public record Suggestions(FundingYear by, Money gap, List<Step> steps) {

  /// The years in which a budget is to balance.
  public static final int YEARS = 3;

  /// One suggestion: `amount` is what it brings in the year the budget is to balance, and `left`
  /// what is still to find with it and those needed before it.
  public record Step(Idea idea, Action action, Money amount, Money left, boolean needed) {}

  public Suggestions {
    steps = List.copyOf(steps);
  }

  /// What the library finds for a school whose plan has these actions already.
  public static Suggestions of(Prospect school, List<Action> taken) {
    FundingYear by = school.base().plus(YEARS);
    Money lacking = gap(school);
    Money left = lacking;
    List<Step> steps = new ArrayList<>();
    for (Idea idea : Library.ALL) {
      for (Action action : idea.on(school)) {
        Money amount = action.in(by);
        if (amount.pence() > 0 && taken.stream().noneMatch(has -> isSame(has, action))) {
          boolean needed = left.pence() > 0;
          left = needed ? most(left.minus(amount)) : left;
          steps.add(new Step(idea, action, amount, left, needed));
        }
      }
    }
    return new Suggestions(by, lacking, steps);
  }

  /// What would still be to find with all those needed.
  public Money left() {
    return IntStream.range(0, steps.size()).mapToObj(steps::get).filter(Step::needed)
        .reduce((a, b) -> b).map(Step::left).orElse(gap);
  }

  private static Money gap(Prospect school) {
    return school.inYear().size() < YEARS
        ? Money.ZERO
        : most(school.inYear().get(YEARS - 1).negated());
  }

  private static boolean isSame(Action has, Action wanted) {
    return has.words().equals(wanted.words()) && has.school().equals(wanted.school());
  }

  private static Money most(Money amount) {
    return amount.isNegative() ? Money.ZERO : amount;
  }
}
