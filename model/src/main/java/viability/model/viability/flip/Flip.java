package viability.model.viability.flip;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.projection.Projector;
import viability.model.units.Money;

/// What would have to be true of one assumption for two arrangements to change places.
///
/// `now` is what is assumed as things stand, empty where the engine works it out, and `difference`
/// the first arrangement's figure less the other's then; `tried` are those at values from least to
/// most, and `turns` where they change sign, in rising order.
public record Flip(Question asked, OptionalDouble now, Money difference, List<Tried> tried,
    List<Turn> turns) {

  /// Strides of the scan for a chart.
  private static final int STRIDES = 40;

  public Flip {
    tried = List.copyOf(tried);
    turns = List.copyOf(turns);
  }

  /// The answer to a question; empty where a figure compared is not known. `each` is called before
  /// every value worked out and may throw to stop.
  public static Optional<Flip> of(Projector projector, Question asked, Runnable each) {
    Differences differences = new Differences(projector, asked, each);
    return differences.now().map(now -> found(differences, asked, now, STRIDES));
  }

  static Flip found(Differences differences, Question asked, Money now, int strides) {
    Search search = new Search(differences, asked, strides);
    List<Tried> tried = search.scan();
    return new Flip(asked, asked.now(), now, tried, search.turns(tried));
  }

  /// Whether the assumption makes any difference to the difference.
  public boolean matters() {
    return tried.stream().map(Tried::difference).distinct().count() > 1;
  }

  /// The turn nearest to what is assumed now; the first where that is not known.
  public Optional<Turn> nearest() {
    return turns.stream().reduce((a, b) -> away(b) < away(a) ? b : a);
  }

  private double away(Turn turn) {
    return now.isEmpty() ? 0 : Math.abs(turn.middle() - now.getAsDouble());
  }

  /// How far the nearest turn is from what is assumed now, as a share of the assumption's whole
  /// range; empty where there is none, or the engine works the value out.
  public OptionalDouble distance() {
    double range = asked.assumption().most() - asked.assumption().least();
    return nearest().isEmpty() || now.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(away(nearest().get()) / range);
  }

  /// Whether the nearest turn lies within what may be expected: between the tenth and the ninetieth
  /// percentile of the assumption.
  public boolean within() {
    return now.isPresent() && nearest().map(Turn::middle)
        .filter(value -> value >= now.getAsDouble() + asked.assumption().low()
            && value <= now.getAsDouble() + asked.assumption().high())
        .isPresent();
  }

  /// A value of the assumption as people write it: `3.42%`.
  public String written(double value) {
    return FlipWords.value(asked.assumption(), value);
  }

  /// The answer as a sentence or two.
  public String words() {
    return FlipWords.of(this);
  }
}
