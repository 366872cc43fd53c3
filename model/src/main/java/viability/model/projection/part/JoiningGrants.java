package viability.model.projection.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import viability.model.assumption.Assumption;
import viability.model.assumption.FundingInputs;
import viability.model.funding.RolledIn;
import viability.model.school.FinanceCode;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;

/// Grants of the base year that are part of the formula from the year after: each leaves its line
/// and is counted in the share alone.
///
/// Typed pounds are believed, at most the line they are on. Where they are not typed and the share
/// is known to hold them, an estimate leaves the lines. Where the year after still stands at rates
/// from before the grants joined, what is typed is added to the share, spread over funded pupils and
/// growing with funding.
final class JoiningGrants {

  /// What leaves a line; `typed` by the user rather than estimated.
  record Leaving(FinanceCode code, double pence, boolean typed) {}

  private final Ground ground;
  private final ShareRates rates;
  private final FundingYear joins;
  private final List<Leaving> leaving = new ArrayList<>();
  private final boolean isTyped;

  JoiningGrants(Ground ground, ShareRates rates) {
    this.ground = ground;
    this.rates = rates;
    this.joins = ground.span().at(1);
    boolean six = type(FundingInputs.JOINING_I06, FinanceCode.I06);
    boolean eighteen = type(FundingInputs.JOINING_I18, eighteen());
    this.isTyped = six || eighteen;
  }

  /// The grants that joined, by the published rates.
  String names() {
    return ground.rates().in(joins).rolledIn().stream().map(RolledIn::words)
        .collect(Collectors.joining(", "));
  }

  boolean anyJoin() {
    return !ground.rates().in(joins).rolledIn().isEmpty();
  }

  boolean isTyped() {
    return isTyped;
  }

  List<Leaving> leaving() {
    return leaving;
  }

  double total() {
    return leaving.stream().mapToDouble(Leaving::pence).sum();
  }

  /// Takes an estimate out of the lines, from the larger first, at most what they hold.
  void estimate(double pence) {
    List<FinanceCode> codes = new ArrayList<>(List.of(FinanceCode.I06, eighteen()));
    codes.sort(Comparator.comparingDouble(this::held).reversed());
    double left = pence;
    for (FinanceCode code : codes) {
      double taken = Math.clamp(left, 0, held(code));
      if (taken > 0) {
        leaving.add(new Leaving(code, taken, false));
        left -= taken;
      }
    }
  }

  /// What of it the share does not hold at the rates it stands at.
  ShareLine joined() {
    double[][] pence = ShareSums.none(ground);
    for (int year = 1; year < pence.length; year++) {
      double[] pupils = ShareSums.pupils(ground, 0, year);
      double[] growth = ShareSums.growth(ground, 0, year);
      for (int lane = 0; lane < pupils.length; lane++) {
        pence[year][lane] = isHeld(year) ? 0 : Pence.round(total() * pupils[lane] * growth[lane]);
      }
    }
    return new ShareLine("Grants that joined the formula", pence, this::explainJoined);
  }

  /// What each line loses: all of it in the base year's figures, nothing after.
  List<Part> lines() {
    List<Part> lines = new ArrayList<>();
    for (Leaving each : leaving) {
      double[][] pence = ShareSums.none(ground);
      java.util.Arrays.fill(pence[0], each.pence());
      lines.add(new ShareLine(each.code(), "Grants that join the formula", pence, year -> Ground
          .derived("Grants that join the formula", year == 0 ? each.pence() : 0, Unit.PENCE)));
    }
    return lines;
  }

  /// Whether a year's rates hold the grants already.
  boolean isHeld(int year) {
    return rates.formula(year).ratesOf().compareTo(joins) >= 0;
  }

  private boolean type(Assumption typed, FinanceCode code) {
    OptionalDouble pounds = ground.typed(typed, 0);
    double pence = Math.min(Pence.round(pounds.orElse(0) * 100), held(code));
    if (pence > 0) {
      leaving.add(new Leaving(code, pence, true));
    }
    return pounds.isPresent();
  }

  private double held(FinanceCode code) {
    return Math.max(0, (double) ground.budget().amount(code).pence());
  }

  /// The line of the return that holds most of I18.
  private FinanceCode eighteen() {
    return ground.budget().lines().keySet().stream().filter(code -> code.whole() == FinanceCode.I18)
        .max(Comparator.comparingDouble(this::held)).orElse(FinanceCode.I18);
  }

  private Working explainJoined(int year) {
    if (year == 0 || isHeld(year) || total() == 0) {
      return Ground.derived("Grants that joined the formula", 0, Unit.PENCE);
    }
    return Working.product("Grants that joined the formula",
        "The base year's amount × funded pupils × funding growth.",
        List.of(
            Ground.derived("Left the grant lines, " + ground.span().base(), total(), Unit.PENCE),
            Ground.derived("Funded pupils against the base year",
                ShareSums.pupils(ground, 0, year)[0], Unit.FACTOR),
            Ground.derived("Funding growth since", ShareSums.growth(ground, 0, year)[0],
                Unit.FACTOR)));
  }

  /// The estimate where the next year's rates are known: what they pay the base year's pupils
  /// beyond the base year's rates and the published uprating.
  double byRates() {
    double uprating = ground.rates().in(joins).uprating().map(up -> up.rate().toDouble())
        .orElseGet(() -> ShareSums.growth(ground, 0, 1)[0] - 1);
    double before = rates.formula(0).pence(rates.pupils(0))[0] * rates.growth(0)[0];
    double after = rates.formula(1).pence(rates.pupils(0))[0];
    return Math.max(0, after - Pence.round(before * (1 + uprating)));
  }

  /// The amount in words.
  String words() {
    return leaving.stream()
        .map(each -> "\u00a3" + new Money((long) each.pence()) + " of " + each.code().code())
        .collect(Collectors.joining(" and "));
  }
}
