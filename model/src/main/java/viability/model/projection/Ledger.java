package viability.model.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viability.model.effect.Effect;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.spending.Index;
import viability.model.spending.LineGroup;
import viability.model.spending.LinePart;

/// One school's income and spending lines before and after effects, year by year and future by
/// future, in whole pence.
final class Ledger {

  private final Budget budget;
  private final List<LineGroup> groups;
  private final List<Effect> effects;
  private final Drivers drivers;
  private final Prices prices;
  private final Share share;
  private final PayGrants grants;
  private final Changes changes;

  Ledger(Budget budget, List<LineGroup> groups, Drivers drivers, Prices prices, Share share,
      PayGrants grants, List<Effect> effects) {
    this.budget = budget;
    this.groups = groups;
    this.effects = effects;
    this.drivers = drivers;
    this.prices = prices;
    this.share = share;
    this.grants = grants;
    this.changes = new Changes(effects, prices, drivers.span());
  }

  /// Every income and spending line in a year, effects and all.
  Map<FinanceCode, double[]> lines(int year) {
    Map<FinanceCode, double[]> unchanged = unchanged(year);
    Map<FinanceCode, double[]> lines = new EnumMap<>(FinanceCode.class);
    unchanged.forEach((code, pence) -> lines.put(code, pence.clone()));
    double[] none = new double[prices.of(Index.NONE, year).length];
    for (Effect effect : effects) {
      Changes.line(effect).ifPresent(code -> {
        double[] change = changes.pence(effect, year, unchanged.getOrDefault(code, none));
        if (lines.containsKey(code) || Arrays.stream(change).anyMatch(pence -> pence != 0)) {
          add(lines, code, change);
        }
      });
    }
    return lines;
  }

  /// Every line in a year as it would be without effects; the base year's are the imported ones.
  Map<FinanceCode, double[]> unchanged(int year) {
    Map<FinanceCode, double[]> lines = new EnumMap<>(FinanceCode.class);
    if (budget.lines().containsKey(FinanceCode.I01)) {
      add(lines, FinanceCode.I01, formula(year));
      add(lines, FinanceCode.I01, adjustment(year));
    }
    for (LineGroup group : groups) {
      double[] amount = amount(group, year);
      for (int lane = 0; lane < amount.length; lane++) {
        long[] parts = group.split(amount[lane]);
        for (int p = 0; p < parts.length; p++) {
          lines.computeIfAbsent(group.parts().get(p).code(),
              code -> new double[amount.length])[lane] += parts[p];
        }
      }
    }
    double[] grant = grants.pence(year, prices.of(Index.NONE, year).length);
    if (grant[0] != 0) {
      add(lines, PayGrants.LINE, grant);
    }
    return lines;
  }

  /// A group's amount in a year.
  double[] amount(LineGroup group, int year) {
    double[] driver = drivers.ratio(group.driver(), year);
    double[] price = prices.of(group.index(), year);
    double[] amount = new double[driver.length];
    for (int lane = 0; lane < amount.length; lane++) {
      amount[lane] = group.pence(driver[lane], price[lane]);
    }
    return amount;
  }

  double[] formula(int year) {
    var fundedBy = drivers.span().at(year).fundedBy();
    return share.formulaPence(drivers.pupils().roll(fundedBy), prices.of(Index.FUNDING, year));
  }

  double[] adjustment(int year) {
    var fundedBy = drivers.span().at(year).fundedBy();
    return share.adjustmentPence(drivers.pupils().funded(fundedBy), prices.of(Index.FUNDING, year));
  }

  /// The parts that make up a line, each with its group.
  List<Map.Entry<LineGroup, LinePart>> parts(FinanceCode code) {
    List<Map.Entry<LineGroup, LinePart>> found = new ArrayList<>();
    groups.forEach(group -> group.parts().stream().filter(part -> part.code() == code)
        .forEach(part -> found.add(Map.entry(group, part))));
    return found;
  }

  List<LineGroup> groups() {
    return groups;
  }

  List<Effect> effects() {
    return effects;
  }

  PayGrants grants() {
    return grants;
  }

  Changes changes() {
    return changes;
  }

  private static void add(Map<FinanceCode, double[]> lines, FinanceCode code, double[] pence) {
    double[] line = lines.computeIfAbsent(code, c -> new double[pence.length]);
    for (int lane = 0; lane < line.length; lane++) {
      line[lane] += pence[lane];
    }
  }
}
