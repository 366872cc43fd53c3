package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// What a school's own share holds beyond everything that is worked out: its council's own formula
/// and protection, and what nothing splits.
///
/// It makes the base year's share the imported one. From then on it moves with the pupils funded and
/// with funding growth, until a year whose own share is loaded, in any column, and whose pupils are
/// counted makes it anew.
final class LocalAdjustment {

  private final Ground ground;
  private final double[][] others;
  private final double[][] pence;
  private final TreeMap<Integer, Budget> known = new TreeMap<>();

  /// `others` is everything else in the share, protections apart.
  LocalAdjustment(Ground ground, double[][] others) {
    this.ground = ground;
    this.others = others;
    this.pence = new double[others.length][];
    known.put(0, ground.budget());
    for (int year = 1; year < others.length; year++) {
      int at = year;
      own(year).ifPresent(budget -> known.put(at, budget));
    }
    for (int year = 0; year < others.length; year++) {
      pence[year] = moved(known.floorKey(year), year);
    }
  }

  /// A later year's budget that gives the school's own share, for pupils that are counted.
  private Optional<Budget> own(int year) {
    return loaded(year)
        .filter(budget -> ground.pupils().isCounted(ground.span().at(year).fundedBy()));
  }

  /// A later full year's budget with a share, whether or not its pupils are counted.
  Optional<Budget> loaded(int year) {
    return ground.school().budget(ground.span().at(year), ground.budget().column())
        .filter(budget -> ground.school().estimated(budget).isEmpty())
        .filter(budget -> budget.amount(FinanceCode.I01).pence() > 0);
  }

  double[] of(int year) {
    return pence[year];
  }

  /// Whether a year's whole share is the imported one.
  boolean isKnown(int year) {
    return known.containsKey(year);
  }

  /// The imported share of a known year, in pence.
  double imported(int year) {
    return (double) budget(year).amount(FinanceCode.I01).pence();
  }

  ShareLine line() {
    return new ShareLine("Local adjustment", pence, this::explain);
  }

  private Budget budget(int year) {
    Budget budget = known.get(year);
    if (budget == null) {
      throw new IllegalStateException("No share known for year " + year);
    }
    return budget;
  }

  private double made(int year) {
    return imported(year) - others[year][0];
  }

  /// How much more the next year's own share is than the base year's would become, in the first
  /// future; none where it is less.
  double jump() {
    return Math.max(0, imported(1) - others[1][0] - moved(0, 1)[0]);
  }

  /// What a known year's adjustment becomes in a later one, were no share known since.
  private double[] moved(int from, int to) {
    double[] pupils = ShareSums.pupils(ground, from, to);
    double[] growth = ShareSums.growth(ground, from, to);
    double start = made(from);
    double[] moved = new double[pupils.length];
    for (int lane = 0; lane < moved.length; lane++) {
      moved[lane] = Pence.round(start * pupils[lane] * growth[lane]);
    }
    return moved;
  }

  private Working explain(int year) {
    int from = known.floorKey(year);
    Budget budget = budget(from);
    Working start = Working.difference("Local adjustment, " + ground.span().at(from), Unit.PENCE,
        "The school's own share less all that is worked out of it.",
        List.of(
            Working.given("Budget share, " + budget.year() + " " + budget.column().words(),
                imported(from), Unit.PENCE, source(budget)),
            Ground.derived("Worked out of it", others[from][0], Unit.PENCE)));
    return from == year
        ? start
        : Working.product("Local adjustment",
            "What nothing else explains of the last known share; it follows pupils and funding growth.",
            List.of(start,
                Ground.derived("Funded pupils against " + ground.span().at(from),
                    ShareSums.pupils(ground, from, year)[0], Unit.FACTOR),
                Ground.derived("Funding growth since", ShareSums.growth(ground, from, year)[0],
                    Unit.FACTOR)));
  }

  private static Source source(Budget budget) {
    return Optional.ofNullable(budget.lines().get(FinanceCode.I01))
        .map(figure -> Source.imported(figure.place())).orElse(Source.TYPED);
  }
}
