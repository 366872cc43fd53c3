package viability.app.screen.money;

import java.util.Optional;
import java.util.regex.Pattern;
import viability.app.look.Format;
import viability.app.screen.part.MoneyText;
import viability.model.units.Money;

/// An amount in pounds as a person typed it: `58,000`, `£58000.50`, `-5,000`, `58k`; or why it
/// is none.
record Amount(Optional<Money> money, String refused) {

  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,10}(\\.\\d{1,2})?k?");

  static Amount read(String text) {
    String plain = text.strip().replace(Format.MINUS, "-").replaceAll("[\u00a3,\\s]", "");
    if (plain.isEmpty()) {
      return new Amount(Optional.empty(),
          "Nothing was typed. Type 0 where the line is nothing; the figure stays as it was.");
    }
    if (!PLAIN.matcher(plain).matches()) {
      return new Amount(Optional.empty(), "\u201c" + text.strip()
          + "\u201d is not an amount in pounds, such as 58,000 or \u22125,000; the figure stays as it was.");
    }
    return new Amount(MoneyText.read(plain), "");
  }
}
