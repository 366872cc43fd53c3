package viability.model.viability.breakeven;

import java.util.List;
import viability.model.school.School;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.viability.measure.Say;

/// A break-even in plain words.
final class Explanation {

  private Explanation() {}

  static String of(School school, FundingYear year, long base, Credit rolls, Credit intakes,
      List<Money> balances) {
    String name = school.name();
    if (balances.isEmpty()) {
      return name + " has no pupils in Reception to Year 11 in the base year, so no roll can be"
          + " scaled from it.";
    }
    String steady = " in " + year + ", if the same number were taught and funded every year and the"
        + " mix of year groups stayed as it is.";
    return credit(name, rolls, balances.size()) + steady + now(base, balances)
        + intake(school, intakes)
        + (rolls.ranges().size() > 1
            ? " Between those ranges one more class costs more than its pupils bring."
            : "");
  }

  private static String credit(String name, Credit rolls, int most) {
    if (rolls.ranges().isEmpty()) {
      return name + " would spend more than it receives at every roll from 1 to " + most;
    }
    return name + " would spend no more than it receives with "
        + Say.list(rolls.ranges().stream().map(Explanation::range).toList()) + " pupils";
  }

  private static String range(Credit.Range range) {
    if (range.to().isEmpty()) {
      return range.from() + " or more";
    }
    int to = range.to().getAsInt();
    return to == range.from() ? String.valueOf(to) : range.from() + " to " + to;
  }

  private static String now(long base, List<Money> balances) {
    if (base < 1 || base > balances.size()) {
      return "";
    }
    Money balance = balances.get((int) base - 1);
    return " With its present " + base + " it would "
        + (balance.isNegative()
            ? "spend " + Say.roughly(balance.negated()) + " more than it receives."
            : "receive " + Say.roughly(balance) + " more than it spends.");
  }

  private static String intake(School school, Credit intakes) {
    return intakes.turns().isEmpty()
        ? ""
        : " With every year group the same size, it turns at "
            + Say.list(intakes.turns().stream().map(String::valueOf).toList()) + " pupils in "
            + school.details().phase().first().words() + ".";
  }
}
