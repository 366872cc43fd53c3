package viability.app.screen.part;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import viability.app.look.Format;
import viability.model.units.Money;

/// Amounts as people type them: `115,000`, `£115k`, `-2,500.50`.
public final class MoneyText {

  private MoneyText() {}

  /// The amount written; empty for anything that is none.
  public static Optional<Money> read(String text) {
    String plain = text.strip().toLowerCase(Locale.UK).replace(Format.MINUS, "-")
        .replaceAll("[\u00a3,\\s]", "");
    boolean thousands = plain.endsWith("k");
    try {
      BigDecimal pounds = new BigDecimal(
          thousands ? plain.substring(0, plain.length() - 1) : plain);
      return Optional.of(Money.of(thousands ? pounds.movePointRight(3) : pounds));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
