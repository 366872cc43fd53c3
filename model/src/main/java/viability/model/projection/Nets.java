package viability.model.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.effect.Charge;
import viability.model.effect.Closes;
import viability.model.effect.Effect;
import viability.model.projection.part.Part;
import viability.model.school.FinanceCode;
import viability.model.spending.LineGroup;

/// What one school has left of each year, income less spending, future by future, without working
/// out every line: the groups of lines and the parts added up as they are rounded.
///
/// What no effect on a line changes is worked out once, for as many arrangements as ask.
final class Nets {

  private final SchoolRun run;
  private final List<double[]> unchanged = new ArrayList<>();
  private final Map<Line, double[]> lines = new HashMap<>();

  private record Line(FinanceCode code, int year) {}

  /// `run` is the school under all of its effects but those on lines.
  Nets(SchoolRun run) {
    this.run = run;
    for (int year = 0; year < run.span().years(); year++) {
      unchanged.add(unchanged(year));
    }
  }

  /// A year, counted from 0, the base year, under these effects on lines: whole pence, one number
  /// a future.
  double[] in(int year, List<Effect> onLines) {
    Ledger ledger = run.ledger();
    Optional<Closes> closes = ledger.closes();
    if (closes.isPresent() && year > 0 && ledger.changes().months(closes.get(), year) > 0) {
      return ofLines(ledger.under(onLines).lines(year));
    }
    double[] net = unchanged.get(year).clone();
    for (Effect effect : onLines) {
      Changes.line(effect).ifPresent(code -> add(sign(code),
          ledger.changes().pence(effect, year, changed(effect, code, year)), net));
    }
    return net;
  }

  /// The line that an effect takes its share of; only its length counts for other effects.
  private double[] changed(Effect effect, FinanceCode code, int year) {
    if (effect instanceof Charge && year > 0) {
      return Changes.goesBy(effect, run.ledger().unchanged(year), run.ground().block().futures());
    }
    return Changes.goesByLine(effect) && year > 0
        ? lines.computeIfAbsent(new Line(code, year), _ -> run.ledger().unchanged(code, year))
        : new double[unchanged.get(year).length];
  }

  private double[] unchanged(int year) {
    double[] net = run.ground().block().all(0);
    for (Part part : run.ledger().parts()) {
      add(sign(part.code()), part.pence(year), net);
    }
    for (LineGroup group : run.ledger().groups()) {
      add(group.income() ? 1 : -1, run.ledger().amount(group, year), net);
    }
    return net;
  }

  private double[] ofLines(Map<FinanceCode, double[]> lines) {
    double[] net = run.ground().block().all(0);
    lines.forEach((code, pence) -> add(sign(code), pence, net));
    return net;
  }

  private static int sign(FinanceCode code) {
    return code.isIncome() ? 1 : code.kind() == FinanceCode.Kind.SPENDING ? -1 : 0;
  }

  private static void add(int sign, double[] more, double[] sum) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] += sign * more[lane];
    }
  }
}
