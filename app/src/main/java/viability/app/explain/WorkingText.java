package viability.app.explain;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import viability.app.look.Format;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.Money;

/// Workings in words: figures as people write them, and a whole working as plain text to copy.
public final class WorkingText {

  private WorkingText() {}

  /// The figure with its unit.
  public static String figure(Working working) {
    double value = working.value();
    return switch (working.unit()) {
      case PENCE -> Format.exact(new Money(Math.round(value)));
      case PUPILS -> plain(value) + " pupils";
      case CLASSES -> plain(value) + " classes";
      case PER_CENT -> plain(value * 100) + "%";
      case FACTOR -> plain(value);
      case MONTHS -> plain(value) + " months";
    };
  }

  /// How the inputs make the figure, in words; empty for a figure that was not worked out.
  public static String how(Working working) {
    return switch (working.how()) {
      case GIVEN -> "";
      case SUM -> "The figures below added up.";
      case DIFFERENCE -> "The first figure below less the others.";
      case PRODUCT -> working.unit() == Working.Unit.PENCE
          ? "The figures below multiplied, rounded to the penny."
          : "The figures below multiplied.";
      case LEAST -> "The smallest of the figures below.";
      case QUOTIENT -> "The first figure below divided by the second.";
      case STATED -> "";
    };
  }

  /// Who says so, in a phrase for each.
  public static String sources(Working working) {
    return working.sources().stream().map(Source::words).collect(Collectors.joining("; "));
  }

  /// The whole working as text, inputs indented under what they make.
  public static String text(Working working) {
    StringBuilder text = new StringBuilder();
    write(text, working, "");
    return text.toString();
  }

  private static void write(StringBuilder text, Working working, String indent) {
    text.append(indent).append(working.label()).append(": ").append(figure(working)).append('\n');
    for (String more : new String[]{working.rule(), sources(working)}) {
      if (!more.isEmpty()) {
        text.append(indent).append("  ").append(more).append('\n');
      }
    }
    working.inputs().forEach(input -> write(text, input, indent + "    "));
  }

  private static String plain(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros();
    return (rounded.signum() < 0 ? Format.MINUS : "") + rounded.abs().toPlainString();
  }
}
