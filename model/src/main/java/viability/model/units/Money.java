package viability.model.units;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact amount in pounds, kept as whole pence; negative is money owed or spent beyond income.
///
/// Range: the whole of `long`; arithmetic that would leave it throws [ArithmeticException].
public record Money(long pence) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  /// A million million pounds: more than any amount that is read or typed can be.
  private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

  /// Whether so many pounds can be an amount; sums of such amounts stay well within the range.
  public static boolean holds(BigDecimal pounds) {
    return pounds.abs().compareTo(MOST) <= 0;
  }

  /// So many whole pounds.
  public static Money pounds(long pounds) {
    return new Money(Math.multiplyExact(pounds, 100L));
  }

  /// The amount in pounds, rounded half away from zero to the penny.
  public static Money of(BigDecimal pounds) {
    return new Money(pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /// The amount written as pounds, such as "1234.50"; throws [NumberFormatException] on other text.
  public static Money of(String pounds) {
    return of(new BigDecimal(pounds));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(pence, other.pence));
  }

  public Money negated() {
    return new Money(Math.negateExact(pence));
  }

  /// This amount times an exact rate, rounded half away from zero to the penny.
  public Money times(Rate rate) {
    return of(toPounds().multiply(rate.value()));
  }

  public boolean isNegative() {
    return pence < 0;
  }

  public BigDecimal toPounds() {
    return BigDecimal.valueOf(pence, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  /// Pounds with two decimals, such as `-1234.50`; [#of(String)] reads it back.
  @Override
  public String toString() {
    return toPounds().toPlainString();
  }
}
