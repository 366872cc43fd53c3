package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.app.chart.Bridge;
import viability.app.look.Format;
import viability.app.look.Palette;
import viability.model.arrangement.Arrangement;
import viability.model.effect.Cause;
import viability.model.projection.BridgeStep;
import viability.model.projection.Projector;
import viability.model.trace.Working;
import viability.model.units.Money;

/// The way from the first arrangement's reserve to the chosen one's at the end, cause by cause.
final class Bridging {

  private final Pair pair;
  private final Arrangement to;
  private final List<BridgeStep> steps;
  private final Money start;
  private final Money end;

  private Bridging(Pair pair, Arrangement to, List<BridgeStep> steps, Money start, Money end) {
    this.pair = pair;
    this.to = to;
    this.steps = steps;
    this.start = start;
    this.end = end;
  }

  /// Empty where only one arrangement is shown, or a reserve is not known.
  static Optional<Bridging> of(Pair pair, Projector projector) {
    return pair.other()
        .flatMap(to -> end(pair, pair.first()).flatMap(start -> end(pair, to).map(end -> {
          List<BridgeStep> steps = projector.bridge(Reasons.focused(pair, pair.first()),
              Reasons.focused(pair, to), pair.results().years() - 1);
          return new Bridging(pair, to, steps, start, end);
        })));
  }

  private static Optional<Money> end(Pair pair, Arrangement of) {
    return pair.years(of).isEmpty() ? Optional.empty() : pair.years(of).getLast().reserve();
  }

  /// The bars.
  Bridge drawn() {
    Palette palette = Palette.of(Pair.arrangements(pair.results()));
    return new Bridge(pair.first().name(), palette.of(pair.first().name()), start,
        steps.stream().map(step -> new Bridge.Step(step.cause().words(), step.change())).toList(),
        to.name(), palette.of(to.name()), end, Format.march(pair.results().last()));
  }

  /// How a bar was worked out; bars are counted from 0, the first arrangement's reserve.
  Optional<Working> why(int bar, Reasons reasons) {
    int last = pair.results().years() - 1;
    if (bar == 0) {
      return reasons.reserve(pair, pair.first(), last);
    }
    return bar > steps.size()
        ? reasons.reserve(pair, to, last)
        : Optional.of(why(steps.get(bar - 1)));
  }

  private Working why(BridgeStep step) {
    String rule = "What changes in the reserve of " + Format.march(pair.results().last())
        + " when this is switched on after the bars to its left, all years added up. Yearly amounts are at"
        + " base-year prices; they count from their date and follow pay or prices.";
    return Working.stated(step.cause().words(), (double) step.change().pence(), Working.Unit.PENCE,
        rule, Stream.concat(inputs(to, step.cause(), ""),
            inputs(pair.first(), step.cause(), pair.first().name() + ": ")).toList());
  }

  private Stream<Working> inputs(Arrangement of, Cause cause, String before) {
    return EffectWorking.of(pair, of, cause).stream().map(why -> before.isEmpty()
        ? why
        : Working.stated(before + why.label(), why.value(), why.unit(), why.rule(), why.inputs()));
  }
}
