package viability.model.projection;

import java.util.List;
import java.util.Optional;
import viability.model.effect.Closes;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.LineShare;
import viability.model.effect.Mixing;
import viability.model.effect.OneOff;
import viability.model.projection.path.Prices;
import viability.model.projection.path.Span;
import viability.model.school.FinanceCode;
import viability.model.units.FundingYear;
import viability.model.units.Pence;

/// What each effect adds to its line in a year, one number a future in whole pence. Effects never
/// touch the base year. A school that closes loses from every line the months it is closed.
record Changes(List<Effect> effects, Prices prices, Span span) {

  /// The line an effect moves; empty for one that works through classes, or on every line.
  static Optional<FinanceCode> line(Effect effect) {
    return switch (effect) {
      case LineChange change -> Optional.of(change.code());
      case LineShare share -> Optional.of(share.code());
      case OneOff once -> Optional.of(once.code());
      case Mixing mixing -> Optional.empty();
      case Closes closes -> Optional.empty();
    };
  }

  /// Whether what an effect comes to depends on the line it works on.
  static boolean goesByLine(Effect effect) {
    return switch (effect) {
      case LineChange _,OneOff _,Mixing _ -> false;
      case LineShare _,Closes _ -> true;
    };
  }

  /// The effect's amount in a year; `unchanged` is what its line would be without any effect, or,
  /// for a school that closes, what the line would be if it stayed open.
  double[] pence(Effect effect, int year, double[] unchanged) {
    double[] pence = new double[unchanged.length];
    if (year == 0) {
      return pence;
    }
    switch (effect) {
      case LineChange change -> follow(change, year, pence);
      case LineShare share -> share(unchanged, share.share() * months(share, year) / 12, pence);
      case Closes closes -> share(unchanged, -months(closes, year) / 12.0, pence);
      case OneOff once -> {
        if (FundingYear.of(once.starts()).equals(span.at(year))) {
          java.util.Arrays.fill(pence, (double) once.amount().pence());
        }
      }
      case Mixing mixing -> {
        // Works through the number of classes.
      }
    }
    return pence;
  }

  /// The months of a year that an effect is in force.
  int months(Effect effect, int year) {
    int months = span.at(year).monthsFrom(effect.starts());
    boolean ends = effect instanceof LineChange change && change.ends().isPresent();
    return ends
        ? months - span.at(year).monthsFrom(((LineChange) effect).ends().orElseThrow())
        : months;
  }

  private static void share(double[] line, double share, double[] pence) {
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round(line[i] * share);
    }
  }

  private void follow(LineChange change, int year, double[] pence) {
    double[] price = prices.of(change.index(), year);
    double months = months(change, year);
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round((double) change.yearly().pence() * months / 12 * price[i]);
    }
  }
}
