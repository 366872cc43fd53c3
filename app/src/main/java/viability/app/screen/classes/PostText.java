package viability.app.screen.classes;

import java.util.Optional;
import viability.app.screen.part.MoneyText;
import viability.model.units.Money;

/// What is typed of a post, and why it is refused where it cannot be read.
final class PostText {

  private static final double MOST = 200;

  private PostText() {}

  static Optional<Double> fte(String typed) {
    return typed.strip().matches("\\d{1,3}(\\.\\d{1,3})?")
        ? Optional.of(Double.parseDouble(typed.strip())).filter(fte -> fte > 0 && fte <= MOST)
        : Optional.empty();
  }

  static Optional<Money> cost(String typed) {
    return MoneyText.read(typed).filter(money -> money.pence() > 0);
  }

  static String noTime(String typed) {
    return quoted(typed) + "type full-time posts, such as 1 or 0.6.";
  }

  static String noCost(String typed) {
    return quoted(typed) + "type what the post costs in a year with on-costs, such as 74,000.";
  }

  static String noDate(String typed) {
    return quoted(typed) + "type a date, such as 31 August 2027, or nothing.";
  }

  private static String quoted(String typed) {
    return typed.isBlank()
        ? "Nothing was typed: "
        : "\u201c" + typed.strip() + "\u201d cannot be read: ";
  }
}
