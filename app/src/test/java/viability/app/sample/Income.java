package viability.app.sample;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.units.Money;

/// What a school receives in a funding year, by line of the finance return.
final class Income {

  private final Sketch school;
  private final Counts counts;
  private final Needs needs;
  private final int year;
  private final Dice dice;
  private final SortedMap<FinanceCode, Money> lines = new TreeMap<>();

  /// The year is paid by the census of the January before it.
  Income(Sketch school, Counts counts, Needs needs, int year, Dice dice) {
    this.school = school;
    this.counts = counts;
    this.needs = needs;
    this.year = year;
    this.dice = dice;
  }

  SortedMap<FinanceCode, Money> lines() {
    delegated();
    needLines();
    grants();
    ownIncome();
    return lines;
  }

  /// Business rates, paid in full through the share; aided schools and academies pay a fifth.
  static Money businessRates(Sketch school, int year) {
    double full = 9000 + 62.0 * school.capacity();
    double charged = school.aided() || school.academy() ? full / 5 : full;
    return new Money(Math.round(charged * (1 + 0.02 * (year - 2023)) * 100));
  }

  /// The schools block with rates, less de-delegation, and nursery hours.
  private void delegated() {
    Money block = Share.schoolsBlock(year, Share.units(counts, needs))
        .plus(businessRates(school, year));
    Money deDelegated = pounds(counts.funded() * (46.50 + 1.25 * (year - 2023)));
    Money nursery = pounds(counts.nursery() * 15 * 38 * (7.05 + 0.42 * (year - 2023)));
    lines.put(FinanceCode.I01, block.minus(deDelegated).plus(nursery));
    put(FinanceCode.I02, counts.sixthForm() * (5480.0 + 190 * (year - 2023)));
  }

  private void needLines() {
    put(FinanceCode.I03, needs.ehcpOf(counts.funded(), year) * (8150.0 + 260 * (year - 2023)));
    BigDecimal premium = Rates.of("premiumPrimary", year)
        .multiply(count(needs.fsm6Of(counts.primary())))
        .add(Rates.of("premiumSecondary", year).multiply(count(needs.fsm6Of(counts.secondary()))));
    lines.put(FinanceCode.I05, Money.of(premium));
  }

  /// Infant meals, sport premium and pay grants: line I18d to 2024-25, line I06 after.
  private void grants() {
    double mealRate = 2.53 + 0.04 * (year - 2023);
    Money meals = pounds(Math.round(counts.infants() * (1 - needs.fsm()) * 0.88) * 190 * mealRate);
    int sporting = Math.max(0, counts.primary() - counts.infants() / 3);
    Money sport = sporting == 0 ? Money.ZERO : Money.pounds(16_000 + 10L * sporting);
    Money pay = switch (year) {
      case 2023 -> pounds(counts.funded() * 178.0 + 4510);
      case 2024 -> pounds(counts.funded() * 214.0 + 1850);
      case 2025 -> Share.grants(Share.units(counts, needs));
      default -> pounds(counts.funded() * 62.0);
    };
    lines.put(year < 2025 ? FinanceCode.I18D : FinanceCode.I06, meals.plus(sport).plus(pay));
    put(FinanceCode.I07, Math.round(counts.juniors() * (1 - needs.fsm()) * 0.84) * 190 * 3.0);
  }

  private void ownIncome() {
    put(FinanceCode.I08A, (6000 + 14.0 * counts.all()) * luck("lettings"));
    put(FinanceCode.I08B, (2500 + 31.0 * counts.all()) * luck("facilities"));
    put(FinanceCode.I09,
        (counts.nursery() * 120 + counts.secondary() * 260.0 + counts.sixthForm() * 180.0 + 3400)
            * luck("catering"));
    put(FinanceCode.I10, dice.even(school.name(), "claims", year) < 0.4 ? 4200 * luck("claim") : 0);
    put(FinanceCode.I12, counts.funded() * 38.0 * luck("visits"));
    put(FinanceCode.I13,
        (1800 + counts.all() * (school.faith().isEmpty() ? 12.0 : 41.0)) * luck("donations"));
    put(FinanceCode.I15, counts.primary() * 44.0 * luck("breakfast club"));
    put(FinanceCode.I17, hasCommunityUse(school) ? 21_500 * luck("community") : 0);
  }

  /// Whether the school keeps community accounts apart.
  static boolean hasCommunityUse(Sketch school) {
    return school.number() % 3 == 0 && school.phase() != Phase.INFANT;
  }

  private double luck(String what) {
    return (0.8 + 0.4 * dice.even(school.name(), what))
        * (1 + 0.05 * dice.bell(school.name(), what, year));
  }

  private void put(FinanceCode code, double amount) {
    lines.put(code, pounds(amount));
  }

  private static BigDecimal count(int pupils) {
    return BigDecimal.valueOf(pupils);
  }

  private static Money pounds(double amount) {
    return new Money(Math.round(amount * 100));
  }
}
