package viability.model.projection.path;

import java.util.EnumMap;
import java.util.Map;
import viability.model.spending.Driver;
import viability.model.units.FundingYear;

/// What each driver of cost stands at in each year, one number a future; worked out once.
public final class Drivers {

  private final PupilPath pupils;
  private final ClassPath classes;
  private final EhcpPath ehcp;
  private final Span span;
  private final Map<Driver, double[][]> quantities = new EnumMap<>(Driver.class);
  private final Map<Driver, double[][]> ratios = new EnumMap<>(Driver.class);

  public Drivers(PupilPath pupils, ClassPath classes, EhcpPath ehcp, Span span) {
    this.pupils = pupils;
    this.classes = classes;
    this.ehcp = ehcp;
    this.span = span;
    for (Driver driver : Driver.values()) {
      double[][] quantity = new double[span.years()][];
      double[][] ratio = new double[span.years()][];
      for (int year = 0; year < span.years(); year++) {
        quantity[year] = quantity(driver, span.at(year));
        ratio[year] = Block.ratio(quantity[year], base(quantity[0]));
      }
      quantities.put(driver, quantity);
      ratios.put(driver, ratio);
    }
  }

  /// What each future is measured against: its own base year, or the first future's where the
  /// others are steady rolls beside it.
  private double[] base(double[] quantity) {
    return pupils.isSteady() ? new Block(quantity.length).all(quantity[0]) : quantity;
  }

  public PupilPath pupils() {
    return pupils;
  }

  public ClassPath classes() {
    return classes;
  }

  public EhcpPath ehcp() {
    return ehcp;
  }

  public Span span() {
    return span;
  }

  /// The driver's quantity in a year.
  public double[] of(Driver driver, int year) {
    return in(quantities, driver, year);
  }

  /// The quantity as a multiple of the base year's; no change where the base year's is zero.
  public double[] ratio(Driver driver, int year) {
    return in(ratios, driver, year);
  }

  private double[] quantity(Driver driver, FundingYear funding) {
    double[] taught = pupils.funded(funding.schoolYear());
    double[] counted = pupils.funded(funding.fundedBy());
    return switch (driver) {
      case FIXED -> new Block(taught.length).all(1);
      case PUPILS -> Block.overFundingYear(counted, taught);
      case FUNDED_PUPILS -> counted;
      case CLASSES ->
        Block.overFundingYear(classes.in(funding.fundedBy()), classes.in(funding.schoolYear()));
      case EHCP ->
        Block.overFundingYear(ehcp.in(funding.fundedBy()), ehcp.in(funding.schoolYear()));
    };
  }

  private static double[] in(Map<Driver, double[][]> byYear, Driver driver, int year) {
    double[][] years = byYear.get(driver);
    if (years == null) {
      throw new IllegalStateException("Nothing worked out for " + driver);
    }
    return years[year];
  }
}
