package viability.model.trace;

import java.util.List;
import viability.model.units.Pence;

/// How a figure was worked out: the rule in words, its inputs (each with a working of its own),
/// and, where the figure was not computed, who says so.
///
/// `value` is in the unit's own measure: whole pence for [Unit#PENCE], otherwise the plain number.
/// [#recomputed()] applies the rule to the inputs and equals `value`: a law of the engine.
public record Working(String label, double value, Unit unit, How how, String rule,
    List<Working> inputs, List<Source> sources) {

  /// What a working's number counts.
  public enum Unit {
    PENCE, PUPILS, CLASSES, PER_CENT, FACTOR, MONTHS
  }

  /// How the inputs make the figure.
  public enum How {
    /// Not computed: read, typed or assumed.
    GIVEN,
    /// The inputs added up.
    SUM,
    /// The first input less the others.
    DIFFERENCE,
    /// The inputs multiplied; money rounded once, half away from zero, to the penny.
    PRODUCT,
    /// The smallest of the inputs.
    LEAST,
    /// The first input divided by the second; money rounded to the penny.
    QUOTIENT,
    /// The inputs explain the figure but do not make it by simple arithmetic; the rule says how.
    STATED
  }

  public Working {
    inputs = List.copyOf(inputs);
    sources = List.copyOf(sources);
  }

  /// A figure that is not computed.
  public static Working given(String label, double value, Unit unit, Source source) {
    return new Working(label, value, unit, How.GIVEN, "", List.of(), List.of(source));
  }

  /// A figure that is the sum of its inputs.
  public static Working sum(String label, Unit unit, String rule, List<Working> inputs) {
    double total = inputs.stream().mapToDouble(Working::value).reduce(0, Double::sum);
    return new Working(label, total, unit, How.SUM, rule, inputs, List.of());
  }

  /// A figure that is its first input less the others.
  public static Working difference(String label, Unit unit, String rule, List<Working> inputs) {
    double rest = inputs.stream().skip(1).mapToDouble(Working::value).reduce(0, Double::sum);
    return new Working(label, inputs.getFirst().value() - rest, unit, How.DIFFERENCE, rule, inputs,
        List.of());
  }

  /// A figure whose rule is more than simple arithmetic; `value` is what the rule gives.
  public static Working stated(String label, double value, Unit unit, String rule,
      List<Working> inputs) {
    return new Working(label, value, unit, How.STATED, rule, inputs, List.of());
  }

  /// An amount that is its inputs multiplied, rounded to the penny.
  public static Working product(String label, String rule, List<Working> inputs) {
    return product(label, Unit.PENCE, rule, inputs);
  }

  /// A figure that is its inputs multiplied; money rounded to the penny, anything else not.
  public static Working product(String label, Unit unit, String rule, List<Working> inputs) {
    double product = inputs.stream().mapToDouble(Working::value).reduce(1, (a, b) -> a * b);
    return new Working(label, unit == Unit.PENCE ? Pence.round(product) : product, unit,
        How.PRODUCT, rule, inputs, List.of());
  }

  /// A figure that is the smallest of its inputs, of which there is one at least.
  public static Working least(String label, Unit unit, String rule, List<Working> inputs) {
    double least = inputs.stream().mapToDouble(Working::value).min().orElseThrow();
    return new Working(label, least, unit, How.LEAST, rule, inputs, List.of());
  }

  /// A figure that is its first input divided by its second, which is not zero.
  public static Working quotient(String label, Unit unit, String rule, List<Working> inputs) {
    double exact = inputs.getFirst().value() / inputs.get(1).value();
    return new Working(label, unit == Unit.PENCE ? Pence.round(exact) : exact, unit, How.QUOTIENT,
        rule, inputs, List.of());
  }

  /// What the rule makes of the inputs; a given or stated figure stands for itself.
  public double recomputed() {
    return switch (how) {
      case GIVEN, STATED -> value;
      case SUM -> sum(label, unit, rule, inputs).value();
      case DIFFERENCE -> difference(label, unit, rule, inputs).value();
      case PRODUCT -> product(label, unit, rule, inputs).value();
      case LEAST -> least(label, unit, rule, inputs).value();
      case QUOTIENT -> quotient(label, unit, rule, inputs).value();
    };
  }
}
