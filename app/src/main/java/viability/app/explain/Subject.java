package viability.app.explain;

import java.util.List;
import viability.app.look.Format;
import viability.model.units.Money;

/// Who a sentence is about, one school or several, with the words that agree with it.
record Subject(String named, boolean single) {

  private static final int LISTED = 3;

  static Subject of(List<String> names) {
    return names.size() > LISTED
        ? new Subject("the " + names.size() + " schools", false)
        : new Subject(SchoolNames.list(names), names.size() == 1);
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  String have() {
    return single ? "has" : "have";
  }

  String are() {
    return single ? "is" : "are";
  }

  String small() {
    return single ? "it" : "they";
  }

  String theyAre() {
    return single ? "it is" : "they are";
  }

  String between() {
    return single ? "" : " between them";
  }

  /// Whether more is spent than received.
  String outcome(boolean more) {
    return more
        ? spend() + " more than " + small() + " " + receive()
        : spend() + " no more than " + small() + " " + receive();
  }

  /// By how much more or less is spent than received.
  String outcome(Money inYear) {
    if (inYear.pence() == 0) {
      return spend() + " what " + small() + " " + receive();
    }
    return spend() + " " + Format.money(inYear.isNegative() ? inYear.negated() : inYear)
        + (inYear.isNegative() ? " more than " : " less than ") + small() + " " + receive();
  }

  private String spend() {
    return single ? "spends" : "spend";
  }

  private String receive() {
    return single ? "receives" : "receive";
  }
}
