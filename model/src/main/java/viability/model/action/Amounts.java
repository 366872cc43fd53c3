package viability.model.action;

import java.util.Locale;
import viability.model.units.Money;

/// Money in the evidence of an action: whole pounds.
final class Amounts {

  private Amounts() {}

  static String words(Money money) {
    return String.format(Locale.UK, "\u00a3%,d", Math.round(money.pence() / 100.0));
  }
}
