package viability.model.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viability.model.effect.BalanceReverts;
import viability.model.effect.Closes;
import viability.model.effect.CouncilCost;
import viability.model.effect.Effect;
import viability.model.projection.part.Ground;
import viability.model.projection.part.Part;
import viability.model.school.FinanceCode;
import viability.model.spending.Driver;
import viability.model.spending.LineGroup;
import viability.model.spending.LinePart;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.FundingYear;
import viability.model.units.Pence;
import viability.model.units.Portions;

/// Every line of one school in every year: the parts that have a rule of their own, the rest of
/// each line in groups that move the same way, and what effects add. Whole pence, one number
/// a future.
final class Ledger {

  private final Ground ground;
  private final List<Part> parts;
  private final List<LineGroup> groups;
  private final List<Effect> effects;
  private final Changes changes;
  private final StaffCost staffCost;

  Ledger(Ground ground, List<Part> parts, List<Effect> effects) {
    this.ground = ground;
    this.parts = List.copyOf(parts);
    this.groups = LineGroup.of(rest(), code -> ground.basis().rule(ground.school().id(), code));
    this.effects = effects;
    this.changes = new Changes(ground.prices(), ground.span(), this.parts);
    boolean followed = groups.stream().anyMatch(group -> group.driver() == Driver.STAFF_COST);
    this.staffCost = new StaffCost(IntStream.range(0, followed ? ground.span().years() : 0)
        .mapToObj(this::staffLines).toList(), ground.block());
  }

  private Ledger(Ledger other, List<Effect> effects) {
    ground = other.ground;
    parts = other.parts;
    groups = other.groups;
    staffCost = other.staffCost;
    this.effects = effects;
    changes = new Changes(ground.prices(), ground.span(), parts);
  }

  /// The same lines under more effects.
  Ledger under(List<Effect> more) {
    return new Ledger(this, Stream.concat(effects.stream(), more.stream()).toList());
  }

  /// The staff lines of a year, among others that move with them, but for those that wait for the
  /// cost of staff to be known.
  private Map<FinanceCode, double[]> staffLines(int year) {
    return lines(year,
        parts.stream().filter(part -> StaffCost.LINES.contains(part.code())).toList(),
        groups.stream().filter(group -> group.driver() != Driver.STAFF_COST).filter(
            group -> group.parts().stream().anyMatch(part -> StaffCost.LINES.contains(part.code())))
            .toList());
  }

  /// What the parts leave of each imported income and spending line, with a name for it.
  private List<LinePart> rest() {
    List<LinePart> rest = new ArrayList<>();
    for (FinanceCode code : ground.budget().lines().keySet()) {
      if (code.isIncome() || code.kind() == FinanceCode.Kind.SPENDING) {
        double parted = parts(code).stream().mapToDouble(part -> part.pence(0)[0]).sum();
        double left = (double) ground.budget().amount(code).pence() - parted;
        if (left != 0 || parts(code).isEmpty()) {
          rest.add(new LinePart(code, restOf(code, parted), left));
        }
      }
    }
    return rest;
  }

  private static String restOf(FinanceCode code, double parted) {
    if (parted == 0) {
      return code.title();
    }
    return code == FinanceCode.E01 ? "Teaching not listed" : code.title() + ", the rest";
  }

  /// Every line of a year with what effects add to it, up to the day the school closes if it does.
  Map<FinanceCode, double[]> lines(int year) {
    Map<FinanceCode, double[]> lines = open(year);
    closes().ifPresent(closes -> lines
        .forEach((code, pence) -> add(lines, code, changes.closed(closes, year, pence))));
    return lines;
  }

  /// The effect that closes the school, if one does.
  Optional<Closes> closes() {
    return effects.stream().filter(Closes.class::isInstance).map(Closes.class::cast).findFirst();
  }

  /// Every line of a year with what effects add to it, as if the school stayed open.
  Map<FinanceCode, double[]> open(int year) {
    Map<FinanceCode, double[]> unchanged = unchanged(year);
    Map<FinanceCode, double[]> lines = new EnumMap<>(FinanceCode.class);
    unchanged.forEach((code, pence) -> lines.put(code, pence.clone()));
    int futures = ground.block().futures();
    for (Effect effect : effects) {
      Changes.line(effect).ifPresent(code -> {
        double[] change = changes.pence(effect, year, Changes.goesBy(effect, unchanged, futures));
        if (lines.containsKey(code) || Arrays.stream(change).anyMatch(pence -> pence != 0)) {
          add(lines, code, change);
        }
      });
    }
    return lines;
  }

  /// Every line of a year as it would be without any effect that works on lines.
  Map<FinanceCode, double[]> unchanged(int year) {
    return lines(year, parts, groups);
  }

  /// One line of a year as it would be without any effect that works on lines.
  double[] unchanged(FinanceCode code, int year) {
    Map<FinanceCode, double[]> line = lines(year, parts(code), List.of());
    for (Map.Entry<LineGroup, LinePart> rest : rest(code)) {
      add(line, code, rest.getKey().portion(rest.getValue(), amount(rest.getKey(), year)));
    }
    return line.getOrDefault(code, ground.block().all(0));
  }

  private Map<FinanceCode, double[]> lines(int year, List<Part> counted, List<LineGroup> moved) {
    Map<FinanceCode, double[]> lines = new EnumMap<>(FinanceCode.class);
    for (Part part : counted) {
      double[] pence = part.pence(year);
      if (ground.budget().lines().containsKey(part.code())
          || Arrays.stream(pence).anyMatch(amount -> amount != 0)) {
        add(lines, part.code(), pence);
      }
    }
    for (LineGroup group : moved) {
      split(group, amount(group, year), lines);
    }
    return lines;
  }

  private static void split(LineGroup group, double[] amount, Map<FinanceCode, double[]> lines) {
    double[][] into = group.parts().stream()
        .map(part -> lines.computeIfAbsent(part.code(), _ -> new double[amount.length]))
        .toArray(double[][]::new);
    Portions portions = group.portions();
    for (int lane = 0; lane < amount.length; lane++) {
      double[] parts = portions.of(amount[lane]);
      for (int p = 0; p < parts.length; p++) {
        into[p][lane] += parts[p];
      }
    }
  }

  /// What falls to the council in a year because of the school.
  double[] council(int year) {
    double[] council = ground.block().all(0);
    for (Part part : parts) {
      double[] pence = part.council(year);
      for (int lane = 0; lane < council.length; lane++) {
        council[lane] += pence[lane];
      }
    }
    for (Effect effect : effects) {
      if (effect instanceof CouncilCost cost) {
        double[] pence = changes.council(cost, year);
        for (int lane = 0; lane < council.length; lane++) {
          council[lane] += pence[lane];
        }
      }
    }
    return council;
  }

  /// Whether a balance ever goes to the council.
  boolean everReverts() {
    return effects.stream().anyMatch(BalanceReverts.class::isInstance);
  }

  /// What leaves the school's reserve for the council in a year, one number a future in whole
  /// pence: below zero where a deficit goes. `before` is the reserve at the year's start, `inYear`
  /// the year's balance.
  double[] reverts(int year, double[] before, double[] inYear) {
    double[] leaves = new double[before.length];
    for (Effect effect : effects) {
      if (year > 0 && effect instanceof BalanceReverts
          && FundingYear.of(effect.starts()).equals(ground.span().at(year))
          && !effect.terms().isEmpty()) {
        double part = closes().isPresent()
            ? 1
            : (12 - ground.span().at(year).monthsFrom(effect.starts())) / 12.0;
        for (int lane = 0; lane < leaves.length; lane++) {
          leaves[lane] = before[lane] + Pence.round(inYear[lane] * part);
        }
      }
    }
    return leaves;
  }

  /// A group of lines' amount in a year.
  double[] amount(LineGroup group, int year) {
    return group.pence(ratio(group.driver(), year), ground.prices().of(group.index(), year));
  }

  private double[] ratio(Driver driver, int year) {
    return driver == Driver.STAFF_COST
        ? staffCost.ratio(year)
        : ground.drivers().ratio(driver, year);
  }

  /// What a driver of lines stands at in a year, staff cost in pence.
  double[] quantity(Driver driver, int year) {
    return driver == Driver.STAFF_COST ? staffCost.in(year) : ground.drivers().of(driver, year);
  }

  /// A driver against its base year, as an input to an explanation.
  Working explain(Driver driver, int year) {
    return driver == Driver.STAFF_COST
        ? Working.stated("Staff cost against the base year", staffCost.ratio(year)[0], Unit.FACTOR,
            "This year's lines E01 to E07 divided by the base year's.",
            List.of(staffCost(year), staffCost(0)))
        : ground.ratio(driver, year);
  }

  private Working staffCost(int year) {
    return Ground.derived("Staff cost, " + ground.span().at(year), staffCost.in(year)[0],
        Unit.PENCE);
  }

  /// The parts of a line that have a rule of their own.
  List<Part> parts(FinanceCode code) {
    return parts.stream().filter(part -> part.code() == code).toList();
  }

  /// The rest of a line, with the group it moves in; none where its parts are all of it.
  List<Map.Entry<LineGroup, LinePart>> rest(FinanceCode code) {
    List<Map.Entry<LineGroup, LinePart>> found = new ArrayList<>();
    groups.forEach(group -> group.parts().stream().filter(part -> part.code() == code)
        .forEach(part -> found.add(Map.entry(group, part))));
    return found;
  }

  List<Part> parts() {
    return parts;
  }

  List<LineGroup> groups() {
    return groups;
  }

  List<Effect> effects() {
    return effects;
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
