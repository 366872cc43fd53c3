package viability.app.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import viability.model.school.FinanceCode;
import viability.model.units.Money;

/// The derived columns of the finance return, worked out from what their own headings say, such as
/// `Premises: (E12:E14) + E04 + E28b`.
final class ReturnTotals {

  private static final Pattern TERM = Pattern
      .compile("(-)?\\s*\\(?(I|E|B)(\\d\\d)([ab])?(?:/[a-d/]+)?(?:\\s*:\\s*\\2(\\d\\d))?");

  private ReturnTotals() {}

  static Money of(String heading, Account account) {
    if (heading.startsWith("In-year Balance")) {
      return account.inYear();
    }
    if (heading.startsWith("I01/2")) {
      return account.amount(FinanceCode.I01).plus(account.amount(FinanceCode.I02));
    }
    if (heading.matches("(I08|E28)a/b.*")) {
      return account.amount(FinanceCode.valueOf(heading.substring(0, 3)));
    }
    Money total = Money.ZERO;
    Matcher term = TERM.matcher(heading);
    while (term.find()) {
      Money amount = codes(term).map(account::amount).reduce(Money.ZERO, Money::plus);
      total = term.group(1) == null ? total.plus(amount) : total.minus(amount);
    }
    return total;
  }

  /// The undivided lines from the first to the last of a term, or the one part that it names.
  private static Stream<FinanceCode> codes(Matcher term) {
    String letter = term.group(2);
    int first = Integer.parseInt(term.group(3));
    boolean part = term.group(4) != null && !term.group().contains("/");
    if (part) {
      return Stream
          .of(FinanceCode.valueOf(letter + term.group(3) + term.group(4).toUpperCase(Locale.ROOT)));
    }
    int last = term.group(5) == null ? first : Integer.parseInt(term.group(5));
    return Arrays.stream(FinanceCode.values()).filter(code -> code.whole() == code)
        .filter(code -> code.name().matches(letter + "\\d\\d")).filter(code -> {
          int number = Integer.parseInt(code.name().substring(1));
          return number >= first && number <= last;
        });
  }
}
