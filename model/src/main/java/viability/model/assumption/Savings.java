package viability.model.assumption;

import java.util.List;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// How much an action may save or earn of its line: estimates from memory, there to be replaced.
/// They size suggestions for the action plan and move no result until an action is taken.
public final class Savings {

  private static final Source ESTIMATE = new Source(Mark.MEMORY, "planning default", "2026");

  public static final Assumption LETTINGS = share("saving-lettings", "More from lettings",
      "Of what lettings bring now.", 0.1, ESTIMATE);
  public static final Assumption CONTRACTS = share("saving-contracts",
      "Contracts tendered again by one school", "Of the line, from renewal.", 0.03,
      new Source(Mark.MEMORY, "the low end of 3% to 10%, the range for schools together", "2026"));
  public static final Assumption ENERGY = share("saving-energy", "Less energy used",
      "Of the line, by heating and switching off with more care.", 0.05, ESTIMATE);
  public static final Assumption SUPPLY = share("saving-supply", "Less supply cover bought",
      "Of the line, by covering from own staff.", 0.1,
      new Source(Mark.MEMORY, "the low end of 10% to 20%, the range for schools together", "2026"));
  public static final Assumption OFFICE = share("saving-office", "Less spent in the office",
      "Of the line.", 0.05, ESTIMATE);
  public static final Assumption LEARNING = share("saving-learning",
      "Less spent on learning and training", "Of the line.", 0.05, ESTIMATE);

  /// Every one of them, in the order lists show them.
  public static final List<Assumption> ALL = List.of(LETTINGS, CONTRACTS, ENERGY, SUPPLY, OFFICE,
      LEARNING);

  private Savings() {}

  private static Assumption share(String name, String title, String meaning, double usual,
      Source source) {
    return new Assumption(name, title, Topic.VIABILITY, Unit.PER_CENT, Reach.SCHOOL, 0, 0.5, 0.01,
        0, 0, List.of(new Default(0, usual, source)),
        meaning + " Sizes a suggested action; moves no result.");
  }
}
