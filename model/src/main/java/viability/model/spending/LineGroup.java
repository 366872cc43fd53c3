package viability.model.spending;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.units.Pence;
import viability.model.units.Shares;

/// Lines that move the same way, projected and rounded together; each gets its share by largest
/// remainder, so that the lines always add up to the group.
public record LineGroup(Driver driver, Index index, boolean income, List<LinePart> parts) {

  private record Way(Driver driver, Index index, boolean income) {}

  public LineGroup {
    parts = List.copyOf(parts);
  }

  /// The base-year amount of the whole group, in whole pence.
  public double basePence() {
    return parts.stream().mapToDouble(LinePart::basePence).sum();
  }

  /// The group's amount when its driver and index stand at these multiples of the base year.
  public double pence(double driverRatio, double indexRatio) {
    return Pence.round(basePence() * driverRatio * indexRatio);
  }

  /// Each part's share of the group's amount, in the order of the parts.
  public long[] split(double pence) {
    return Shares.split((long) pence, parts.stream().mapToDouble(LinePart::basePence).toArray());
  }

  /// Every income and spending line of a budget but the budget share I01, in groups.
  ///
  /// `byClass` holds the pence of a line that come and go with classes; the rest of it keeps the
  /// line's own rule.
  public static List<LineGroup> of(Budget budget, Map<FinanceCode, Double> byClass) {
    Map<FinanceCode, LineRule> rules = new EnumMap<>(FinanceCode.class);
    budget.lines().keySet().stream()
        .filter(code -> code.isIncome() || code.kind() == FinanceCode.Kind.SPENDING)
        .filter(code -> code != FinanceCode.I01)
        .forEach(code -> rules.put(code, LineRules.of(code)));
    Map<Way, List<LinePart>> groups = new LinkedHashMap<>();
    rules.forEach((code, rule) -> {
      double whole = budget.amount(code).pence();
      double classes = byClass.getOrDefault(code, 0.0);
      add(groups, rule, new LinePart(code, code.title(), whole - classes));
      if (classes != 0) {
        add(groups, new LineRule(code, Driver.CLASSES, rule.index()),
            new LinePart(code, code.title() + " for classes", classes));
      }
    });
    return groups.entrySet().stream().map(e -> new LineGroup(e.getKey().driver(),
        e.getKey().index(), e.getKey().income(), e.getValue())).toList();
  }

  private static void add(Map<Way, List<LinePart>> groups, LineRule rule, LinePart part) {
    groups.computeIfAbsent(new Way(rule.driver(), rule.index(), rule.code().isIncome()),
        way -> new ArrayList<>()).add(part);
  }
}
