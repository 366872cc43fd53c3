package viability.model.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.effect.AdmissionNumber;
import viability.model.effect.BalanceReverts;
import viability.model.effect.Charge;
import viability.model.effect.Closes;
import viability.model.effect.CouncilCost;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.LineShare;
import viability.model.effect.LumpSum;
import viability.model.effect.MergedClasses;
import viability.model.effect.Mixing;
import viability.model.effect.OneOff;
import viability.model.effect.PremiumLumpSum;
import viability.model.effect.PupilsLeave;
import viability.model.projection.part.Part;
import viability.model.projection.path.Prices;
import viability.model.projection.path.Span;
import viability.model.school.FinanceCode;
import viability.model.spending.Index;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// What each effect adds to its line in a year, one number a future in whole pence. Effects never
/// touch the base year. A school that closes loses from every line the months it is closed.
record Changes(Prices prices, Span span, List<Part> parts) {

  /// The line an effect moves; empty for one that works through pupils or classes, on every line,
  /// or on none.
  static Optional<FinanceCode> line(Effect effect) {
    return switch (effect) {
      case LineChange change -> Optional.of(change.code());
      case LineShare share -> Optional.of(share.code());
      case OneOff once -> Optional.of(once.code());
      case Charge charge -> Optional.of(charge.code());
      case LumpSum _ -> Optional.of(FinanceCode.I01);
      case PremiumLumpSum premium -> Optional.of(premium.code());
      case Mixing _,Closes _,MergedClasses _,AdmissionNumber _,PupilsLeave _,BalanceReverts _,CouncilCost _ ->
        Optional.empty();
    };
  }

  /// Whether what an effect comes to depends on the line it works on, or on every line.
  static boolean goesByLine(Effect effect) {
    return switch (effect) {
      case LineChange _,OneOff _,Mixing _,LumpSum _,PremiumLumpSum _,MergedClasses _,AdmissionNumber _,PupilsLeave _,BalanceReverts _,CouncilCost _ ->
        false;
      case LineShare _,Closes _,Charge _ -> true;
    };
  }

  /// The effect's amount in a year on its line; `goesBy` is what it takes a share of, if it does:
  /// its line without any effect, or the income of the school.
  double[] pence(Effect effect, int year, double[] goesBy) {
    double[] pence = new double[goesBy.length];
    if (year == 0) {
      return pence;
    }
    switch (effect) {
      case LineChange change ->
        follow(change.yearly(), change.index(), months(change, year), year, pence);
      case LineShare share -> share(goesBy, share.share() * months(share, year) / 12, pence);
      case OneOff once -> once(once, once.amount(), year, pence);
      case Charge charge -> share(goesBy, charge.share() * months(charge, year) / 12, pence);
      case LumpSum lump -> lump(true, year, lump.kept(span.at(year)) - 1, pence);
      case PremiumLumpSum premium -> lump(false, year, -months(premium, year) / 12.0, pence);
      case Mixing _,Closes _,MergedClasses _,AdmissionNumber _,PupilsLeave _,BalanceReverts _,CouncilCost _ -> {
        // Not on one line.
      }
    }
    return pence;
  }

  /// What the months that a school is closed take off one of its lines.
  double[] closed(Closes closes, int year, double[] open) {
    double[] pence = new double[open.length];
    if (year > 0) {
      share(open, -months(closes, year) / 12.0, pence);
    }
    return pence;
  }

  /// What an effect makes fall to the council in a year, but for a balance that reverts.
  double[] council(CouncilCost cost, int year) {
    double[] pence = new double[prices.of(Index.NONE, year).length];
    if (year > 0 && cost.yearly()) {
      follow(cost.amount(), cost.index(), months(cost, year), year, pence);
    } else if (year > 0) {
      once(cost, cost.amount(), year, pence);
    }
    return pence;
  }

  /// Every income line less E30.
  private static double[] income(Map<FinanceCode, double[]> lines, int futures) {
    double[] income = new double[futures];
    lines.forEach((code, pence) -> {
      int sign = code.isIncome() ? 1 : code == FinanceCode.E30 ? -1 : 0;
      for (int lane = 0; sign != 0 && lane < futures; lane++) {
        income[lane] += sign * pence[lane];
      }
    });
    return income;
  }

  /// The months of a year that an effect is in force.
  int months(Effect effect, int year) {
    return Math.max(0, span.at(year).monthsFrom(from(effect))
        - effect.ends().map(end -> span.at(year).monthsFrom(end)).orElse(0));
  }

  /// The PE and sport premium is paid by school years.
  private static java.time.LocalDate from(Effect effect) {
    if (effect instanceof PremiumLumpSum) {
      SchoolYear in = SchoolYear.of(effect.starts());
      return in.firstDay().equals(effect.starts()) ? effect.starts() : in.plus(1).firstDay();
    }
    return effect.starts();
  }

  /// A share of the lump sum within the budget share, or else within the sport premium.
  private void lump(boolean ofShare, int year, double share, double[] pence) {
    for (Part part : parts) {
      if ((part.code() == FinanceCode.I01) == ofShare && part.lump(year).isPresent()) {
        share(part.lump(year).get(), share, pence);
      }
    }
  }

  /// What an effect takes its share of in a year, of all lines without effects.
  static double[] goesBy(Effect effect, Map<FinanceCode, double[]> unchanged, int futures) {
    if (effect instanceof Charge) {
      return income(unchanged, futures);
    }
    return line(effect).flatMap(code -> Optional.ofNullable(unchanged.get(code)))
        .orElseGet(() -> new double[futures]);
  }

  private void once(Effect effect, Money amount, int year, double[] pence) {
    if (FundingYear.of(effect.starts()).equals(span.at(year)) && !effect.terms().isEmpty()) {
      Arrays.fill(pence, (double) amount.pence());
    }
  }

  private static void share(double[] line, double share, double[] pence) {
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round(line[i] * share);
    }
  }

  private void follow(Money yearly, Index index, int months, int year, double[] pence) {
    double[] price = prices.of(index, year);
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round((double) yearly.pence() * months / 12 * price[i]);
    }
  }
}
