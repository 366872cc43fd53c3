package viability.model.spending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import viability.model.school.FinanceCode;
import viability.model.units.Pence;
import viability.model.units.Portions;

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
    return pence(new double[]{driverRatio}, new double[]{indexRatio})[0];
  }

  /// The same in each future.
  public double[] pence(double[] driverRatios, double[] indexRatios) {
    double base = basePence();
    double[] pence = new double[driverRatios.length];
    for (int i = 0; i < pence.length; i++) {
      pence[i] = Pence.round(base * driverRatios[i] * indexRatios[i]);
    }
    return pence;
  }

  /// Each part's share of the group's amount, in the order of the parts, for one amount
  /// after another.
  public Portions portions() {
    return new Portions(parts.stream().mapToDouble(LinePart::basePence).toArray());
  }

  /// One part's share of the group's amount in each future.
  public double[] portion(LinePart part, double[] pence) {
    Portions portions = portions();
    int at = parts.indexOf(part);
    double[] portion = new double[pence.length];
    for (int i = 0; i < portion.length; i++) {
      portion[i] = portions.one(at, pence[i]);
    }
    return portion;
  }

  /// Lines in groups, each by the rule that `rules` gives for its code.
  public static List<LineGroup> of(List<LinePart> lines, Function<FinanceCode, LineRule> rules) {
    Map<Way, List<LinePart>> groups = new LinkedHashMap<>();
    for (LinePart line : lines) {
      LineRule rule = rules.apply(line.code());
      groups.computeIfAbsent(new Way(rule.driver(), rule.index(), line.code().isIncome()),
          way -> new ArrayList<>()).add(line);
    }
    return groups.entrySet().stream().map(e -> new LineGroup(e.getKey().driver(),
        e.getKey().index(), e.getKey().income(), e.getValue())).toList();
  }
}
