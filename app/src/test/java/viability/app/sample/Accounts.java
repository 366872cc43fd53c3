package viability.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viability.model.school.FinanceCode;
import viability.model.school.YearGroup;
import viability.model.units.Money;

/// A school's accounts of 2023-24 to 2025-26 and its budget of 2026-27: each year opens with what
/// the year before left.
final class Accounts {

  static final int FIRST = 2023;
  static final int LAST_OUTTURN = 2025;
  static final int BUDGET = 2026;

  private final Sketch school;
  private final Rolls rolls;
  private final Needs needs;
  private final Dice dice;

  Accounts(Sketch school, Rolls rolls, Dice dice) {
    this.school = school;
    this.rolls = rolls;
    this.needs = Needs.of(school, dice);
    this.dice = dice;
  }

  /// Oldest first; a closed school's last account covers the months until it closed.
  List<Account> all() {
    List<Account> years = new ArrayList<>(IntStream.rangeClosed(FIRST, BUDGET)
        .filter(year -> Rolls.open(school, year)).mapToObj(this::withoutBalances).toList());
    int anchor = Math.min(years.size() - 1, LAST_OUTTURN - FIRST);
    Money closing = part(years.get(anchor).income(), school.health().reserve());
    Money opening = closing.minus(IntStream.rangeClosed(0, anchor)
        .mapToObj(i -> years.get(i).inYear()).reduce(Money.ZERO, Money::plus));
    return new Balances(school, dice).carry(years, opening);
  }

  private Account withoutBalances(int year) {
    SortedMap<YearGroup, Integer> roll = rolls.roll(school, year);
    SortedMap<FinanceCode, Money> lines = new TreeMap<>(
        new Income(school, Counts.of(roll), needs, year, dice).lines());
    lines.putAll(fixed(year));
    int months = Rolls.open(school, year + 1) ? 12 : 5;
    lines.replaceAll((code, amount) -> new Money(amount.pence() * months / 12));
    Account soFar = new Account(year, months, lines);
    Money inYear = part(soFar.income(), school.health().inYear().get(year - FIRST));
    Money left = soFar.income().minus(inYear).minus(soFar.spending());
    lines.putAll(new Spending(school, roll, needs, year, dice).lines(left));
    return new Account(year, months, lines);
  }

  /// Lines that are what they are: rates, capital paid from revenue, loans, community use.
  private SortedMap<FinanceCode, Money> fixed(int year) {
    SortedMap<FinanceCode, Money> fixed = new TreeMap<>();
    fixed.put(FinanceCode.E17, Income.businessRates(school, year));
    boolean invests = dice.even(school.name(), "invests", year) < 0.3;
    fixed.put(FinanceCode.E30,
        invests
            ? Money.pounds(dice.between(3, 9, school.name(), "E30", year) * 1000L)
            : Money.ZERO);
    fixed.put(FinanceCode.E29, school.health().reserve() < -10 ? Money.of("1842.60") : Money.ZERO);
    if (Income.hasCommunityUse(school)) {
      fixed.put(FinanceCode.E31, new Money(1_240_000 + 41_733L * (year - FIRST)));
      fixed.put(FinanceCode.E32, new Money(486_500 + 12_219L * (year - FIRST)));
    }
    return fixed;
  }

  private static Money part(Money whole, double percent) {
    return new Money(Math.round(whole.pence() * percent / 100));
  }
}
