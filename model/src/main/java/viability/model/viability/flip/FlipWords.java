package viability.model.viability.flip;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import viability.model.assumption.Assumption;
import viability.model.assumption.Unit;
import viability.model.units.Money;
import viability.model.viability.measure.Say;

/// An answer in words: which arrangement has more, and unless what.
final class FlipWords {

  private final Flip flip;
  private final Question asked;
  private final String one;
  private final String other;

  private FlipWords(Flip flip) {
    this.flip = flip;
    this.asked = flip.asked();
    this.one = quoted(asked.one().arrangement().name());
    this.other = quoted(asked.other().arrangement().name());
  }

  static String of(Flip flip) {
    FlipWords words = new FlipWords(flip);
    return flip.turns().isEmpty() ? words.throughout() : words.turning();
  }

  /// A value as people write it.
  static String value(Assumption assumption, double value) {
    return switch (assumption.unit()) {
      case PER_CENT -> number("0.0#", value * 100) + "%";
      case POUNDS -> (value < 0 ? "\u2212" : "") + "\u00a3" + number("#,##0", Math.abs(value));
      case FACTOR -> number("0.00#", value);
      case PUPILS, DAYS, YEARS, COUNT -> number("#,##0.#", value);
    } + unit(assumption.unit());
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case PUPILS -> " pupils";
      case DAYS -> " days";
      case YEARS -> " years";
      case PER_CENT, POUNDS, FACTOR, COUNT -> "";
    };
  }

  private static String number(String pattern, double value) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    format.setRoundingMode(java.math.RoundingMode.HALF_UP);
    String text = format.format(Math.abs(value));
    return value < 0 && text.matches(".*[1-9].*") ? "\u2212" + text : text;
  }

  private String throughout() {
    Assumption assumption = asked.assumption();
    String from = value(assumption, assumption.least());
    String to = value(assumption, assumption.most());
    Money least = bound(Comparator.naturalOrder());
    Money most = bound(Comparator.reverseOrder());
    if (least.pence() == 0 && most.pence() == 0) {
      return one + " and " + other + " come to the same whatever " + subject() + " is, from " + from
          + " to " + to + ".";
    }
    boolean first = most.pence() > 0 && least.pence() >= 0;
    String much = flip.matters()
        ? " by between " + amount(first ? least : most) + " and " + amount(first ? most : least)
        : " by " + amount(most) + ", and this does not move it";
    return (first ? one : other) + " " + asked.compared().ahead(asked.measured()) + " whatever "
        + subject() + " is, from " + from + " to " + to + ":" + much + ".";
  }

  private Money bound(Comparator<Money> order) {
    return flip.tried().stream().map(Tried::difference).min(order).orElse(Money.ZERO);
  }

  private String turning() {
    int below = flip.tried().stream().filter(each -> each.sign() != 0).findFirst().map(Tried::sign)
        .orElse(0);
    int now = Long.signum(flip.difference().pence());
    if (flip.turns().size() > 1 || now == 0) {
      return ranges(below);
    }
    Turn turn = flip.turns().getFirst();
    boolean above = now == below;
    return name(now) + " " + asked.compared().ahead(asked.measured()) + " unless " + subject()
        + " is " + (turn.isEqual() ? passed(turn, above) : reached(turn, above) + jump(turn)) + "."
        + stands();
  }

  private String passed(Turn turn, boolean above) {
    return (above ? "above " : "below ") + value(asked.assumption(), turn.from());
  }

  private String reached(Turn turn, boolean above) {
    return value(asked.assumption(), above ? turn.to() : turn.from())
        + (above ? " or more" : " or less");
  }

  private String jump(Turn turn) {
    return ". It jumps there: at " + value(asked.assumption(), turn.from()) + " "
        + by(turn.before()) + ", at " + value(asked.assumption(), turn.to()) + " "
        + by(turn.after());
  }

  /// Which is ahead from turn to turn.
  private String ranges(int below) {
    List<String> spans = new ArrayList<>();
    int sign = below;
    double from = asked.assumption().least();
    for (Turn turn : flip.turns()) {
      spans.add(span(sign, from, turn.from()));
      sign = -sign;
      from = turn.to();
    }
    spans.add(span(sign, from, asked.assumption().most()));
    return "It changes with " + subject() + ": " + String.join("; ", spans) + "." + stands();
  }

  private String span(int sign, double from, double to) {
    return name(sign) + " " + asked.compared().ahead(asked.measured()) + " from "
        + value(asked.assumption(), from) + " to " + value(asked.assumption(), to);
  }

  private String stands() {
    String assumed = flip.now().isEmpty()
        ? ""
        : " (now " + value(asked.assumption(), flip.now().getAsDouble()) + ")";
    return " As things stand" + assumed + " "
        + (flip.difference().pence() == 0 ? "both come to the same." : by(flip.difference()) + ".");
  }

  private String by(Money difference) {
    return difference.pence() == 0
        ? "both come to the same"
        : name(Long.signum(difference.pence())) + " has " + amount(difference) + " more";
  }

  private String name(int sign) {
    return sign > 0 ? one : other;
  }

  private String subject() {
    return quoted(asked.assumption().title()) + asked.where();
  }

  private static String amount(Money difference) {
    return Say.roughly(difference.isNegative() ? difference.negated() : difference);
  }

  private static String quoted(String name) {
    return "\u201c" + name + "\u201d";
  }
}
