package viability.app.screen.appraisal;

import java.util.Optional;
import viability.app.chart.Spot;
import viability.app.chart.WhatIf;
import viability.model.units.Money;
import viability.model.viability.flip.Flip;
import viability.model.viability.flip.Turn;

/// An answer as the chart draws it.
final class FlipData {

  private FlipData() {}

  static WhatIf of(Flip flip) {
    return new WhatIf(flip.asked().compared().title(flip.asked().measured()),
        flip.asked().assumption().title(), flip.asked().one().arrangement().name(),
        flip.asked().other().arrangement().name(),
        flip.tried().stream()
            .map(each -> new Spot(each.value(), flip.written(each.value()), each.difference()))
            .toList(),
        flip.turns().stream().map(turn -> turn(flip, turn)).toList(), now(flip), written(flip));
  }

  private static Spot turn(Flip flip, Turn turn) {
    return new Spot((turn.from() + turn.to()) / 2, words(flip, turn), Money.ZERO);
  }

  /// `3.42%`, or `24 to 25 pupils` where it jumps.
  static String words(Flip flip, Turn turn) {
    return turn.isEqual()
        ? flip.written(turn.from())
        : flip.written(turn.from()) + " to " + flip.written(turn.to());
  }

  private static Optional<Spot> now(Flip flip) {
    return flip.now().isEmpty()
        ? Optional.empty()
        : Optional.of(new Spot(flip.now().getAsDouble(), flip.written(flip.now().getAsDouble()),
            flip.difference()));
  }

  private static WhatIf.Written written(Flip flip) {
    return switch (flip.asked().assumption().unit()) {
      case PER_CENT -> WhatIf.Written.PER_CENT;
      case POUNDS -> WhatIf.Written.POUNDS;
      case PUPILS, FACTOR, DAYS, YEARS, COUNT -> WhatIf.Written.NUMBER;
    };
  }
}
