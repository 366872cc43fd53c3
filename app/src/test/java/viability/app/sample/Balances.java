package viability.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.FinanceCode;
import viability.model.units.Money;

/// Carries revenue, community and capital balances from year to year.
final class Balances {

  private final Sketch school;
  private final Dice dice;

  Balances(Sketch school, Dice dice) {
    this.school = school;
    this.dice = dice;
  }

  /// The accounts with their opening and closing balances, starting from a revenue balance.
  List<Account> carry(List<Account> years, Money opening) {
    Money community = Income.hasCommunityUse(school) ? Money.of("3415.27") : Money.ZERO;
    Money pupils = opening.minus(community);
    Money capital = new Money(1_150_000 + dice.between(0, 900_000, school.name(), "capital"));
    List<Account> carried = new ArrayList<>();
    for (Account year : years) {
      Account whole = close(year, pupils, community, capital);
      carried.add(whole);
      community = whole.amount(FinanceCode.B06);
      pupils = whole.reserve().minus(community);
      capital = whole.amount(FinanceCode.B03);
    }
    return carried;
  }

  private Account close(Account year, Money pupils, Money community, Money capital) {
    SortedMap<FinanceCode, Money> lines = new TreeMap<>(year.lines());
    Money communityAfter = community.plus(year.amount(FinanceCode.I17))
        .minus(year.amount(FinanceCode.E31)).minus(year.amount(FinanceCode.E32));
    Money pupilsAfter = pupils.plus(community).plus(year.inYear()).minus(communityAfter);
    Money committed = pupilsAfter.isNegative() ? Money.ZERO : new Money(pupilsAfter.pence() / 10);
    lines.putAll(Map.of(FinanceCode.OB01, pupils, FinanceCode.OB02, community, FinanceCode.OB03,
        capital, FinanceCode.B01, committed, FinanceCode.B02, pupilsAfter.minus(committed),
        FinanceCode.B06, communityAfter));
    lines.putAll(capitalOf(year, capital));
    return new Account(year.year(), year.months(), lines);
  }

  /// Formula capital comes in and is mostly spent on equipment and computers.
  private SortedMap<FinanceCode, Money> capitalOf(Account year, Money opening) {
    Money formula = new Money(
        485_000 + dice.between(0, 240_000, school.name(), "CI01", year.year()));
    Money revenue = year.amount(FinanceCode.E30);
    Money computers = new Money(formula.pence() / 3 + revenue.pence());
    Money equipment = new Money(formula.pence() / 4);
    SortedMap<FinanceCode, Money> lines = new TreeMap<>(Map.of(FinanceCode.CI01, formula,
        FinanceCode.CI04, revenue, FinanceCode.CE03, equipment, FinanceCode.CE04D, computers));
    lines.put(FinanceCode.B03,
        opening.plus(formula).plus(revenue).minus(equipment).minus(computers));
    return lines;
  }
}
