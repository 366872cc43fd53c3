package viability.model.simulation;

import java.util.List;
import java.util.Optional;
import viability.model.units.Money;

/// Every future of one school or group under one arrangement, year by year from the base year.
public final class UnitFutures {

  private final Optional<Money> opening;
  private final double[][][] figures;
  private final double[][] central;

  /// A unit of which nothing is known yet but the reserve its base year ends with, empty where that
  /// is not known either.
  UnitFutures(Optional<Money> opening, int years, int futures) {
    this(opening, new double[Quantity.values().length][years][futures],
        new double[Quantity.values().length][years]);
  }

  private UnitFutures(Optional<Money> opening, double[][][] figures, double[][] central) {
    this.opening = opening;
    this.figures = figures;
    this.central = central;
  }

  /// The same with pupils and classes kept where another has them.
  UnitFutures likeIn(UnitFutures other) {
    double[][][] shared = figures.clone();
    shared[Quantity.PUPILS.index()] = other.figures[Quantity.PUPILS.index()];
    shared[Quantity.CLASSES.index()] = other.figures[Quantity.CLASSES.index()];
    return new UnitFutures(opening, shared, central);
  }

  /// Takes a quantity of a block of futures, each year's the central case first; the reserve as
  /// what has come to it since the base year's end.
  void put(Quantity quantity, List<double[]> lanes, int first) {
    for (int year = 0; year < lanes.size(); year++) {
      double[] all = lanes.get(year);
      central[quantity.index()][year] = all[0];
      System.arraycopy(all, 1, figures(quantity)[year], first, all.length - 1);
    }
  }

  /// Several added up, future by future; the reserve is known where all are.
  static UnitFutures sum(List<UnitFutures> units, int years, int futures) {
    Optional<Money> opening = units.stream().map(unit -> unit.opening)
        .reduce((one, other) -> one.flatMap(mine -> other.map(mine::plus)))
        .orElse(Optional.empty());
    UnitFutures sum = new UnitFutures(opening, years, futures);
    for (UnitFutures unit : units) {
      for (Quantity quantity : Quantity.values()) {
        for (int year = 0; year < years; year++) {
          sum.central[quantity.index()][year] += unit.central[quantity.index()][year];
          add(unit.figures(quantity)[year], sum.figures(quantity)[year]);
        }
      }
    }
    return sum;
  }

  private static void add(double[] more, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  public int years() {
    return figures[0].length;
  }

  /// How many futures there are.
  public int count() {
    return figures[0][0].length;
  }

  /// Whether a quantity is known at all: a reserve without a balance to start from is not.
  public boolean knows(Quantity quantity) {
    return quantity != Quantity.RESERVE || opening.isPresent();
  }

  /// A quantity in a year, counted from 0, the base year, in one future, counted from 0. Money is
  /// whole pence. Throws [IllegalStateException] where it is not known.
  public double in(Quantity quantity, int year, int future) {
    return figures(quantity)[year][future] + start(quantity);
  }

  /// A quantity in a year of the central case.
  public double central(Quantity quantity, int year) {
    return central[quantity.index()][year] + start(quantity);
  }

  /// A quantity in a year, one number a future, in the futures' order.
  public double[] in(Quantity quantity, int year) {
    double[] all = figures(quantity)[year].clone();
    double start = start(quantity);
    for (int i = 0; start != 0 && i < all.length; i++) {
      all[i] += start;
    }
    return all;
  }

  /// How widely a quantity may fall in a year.
  public Fan fan(Quantity quantity, int year) {
    return Fan.of(in(quantity, year));
  }

  /// Marks the futures whose reserve is below zero at the end of a year.
  void markDeficits(int year, boolean[] futures) {
    double[] since = figures(Quantity.RESERVE)[year];
    double start = start(Quantity.RESERVE);
    for (int i = 0; i < futures.length; i++) {
      futures[i] |= since[i] + start < 0;
    }
  }

  private double[][] figures(Quantity quantity) {
    return figures[quantity.index()];
  }

  private double start(Quantity quantity) {
    return quantity != Quantity.RESERVE
        ? 0
        : (double) opening.orElseThrow(() -> new IllegalStateException("This reserve is not known"))
            .pence();
  }
}
