package viability.model.projection.path;

import java.util.EnumMap;
import java.util.Map;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.assumption.GrantAssumptions;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.spending.Driver;
import viability.model.units.FundingYear;

/// What each driver of cost stands at in each year, one number a future; worked out once. Staff
/// cost is none of these: it comes of lines that follow the others.
public final class Drivers {

  private final PupilPath pupils;
  private final ClassPath classes;
  private final EhcpPath ehcp;
  private final Span span;
  private final double teachersForClass;
  private final double[] floorArea;
  private final Map<Driver, double[][]> quantities = new EnumMap<>(Driver.class);
  private final Map<Driver, double[][]> ratios = new EnumMap<>(Driver.class);

  public Drivers(SchoolId school, PupilPath pupils, ClassPath classes, EhcpPath ehcp,
      Assumed assumed, Span span) {
    this.pupils = pupils;
    this.classes = classes;
    this.ehcp = ehcp;
    this.span = span;
    this.teachersForClass = assumed.get(Assumptions.TEACHERS_PER_CLASS, school,
        span.base().start());
    this.floorArea = floorArea(school, assumed, span);
    for (Driver driver : Driver.values()) {
      if (driver != Driver.STAFF_COST) {
        put(driver);
      }
    }
  }

  /// What each future is measured against: its own base year, or the first future's where the
  /// others are steady rolls beside it.
  private double[] base(double[] quantity) {
    return pupils.isSteady() ? new Block(quantity.length).all(quantity[0]) : quantity;
  }

  private void put(Driver driver) {
    double[][] quantity = new double[span.years()][];
    double[][] ratio = new double[span.years()][];
    for (int year = 0; year < span.years(); year++) {
      quantity[year] = quantity(driver, year);
      ratio[year] = Block.ratio(quantity[year], base(quantity[0]));
    }
    quantities.put(driver, quantity);
    ratios.put(driver, ratio);
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

  private double[] quantity(Driver driver, int year) {
    FundingYear funding = span.at(year);
    double[] counted = pupils.funded(funding.fundedBy());
    return switch (driver) {
      case FIXED -> new Block(counted.length).all(1);
      case PUPILS -> taught(YearGroup.R, YearGroup.Y11, funding);
      case FUNDED_PUPILS -> counted;
      case SIXTH_FORM ->
        Rolls.pupils(pupils.roll(funding.fundedBy()), YearGroup.Y12, YearGroup.Y13);
      case CLASSES -> classes(funding);
      case TEACHERS -> teachers(funding);
      case MEALS -> taught(YearGroup.R, hasPrimary() ? YearGroup.Y6 : YearGroup.Y11, funding);
      case FLOOR_AREA -> new Block(counted.length).all(floorArea[year]);
      case EHCP ->
        Block.overFundingYear(ehcp.in(funding.fundedBy()), ehcp.in(funding.schoolYear()));
      case STAFF_COST ->
        throw new IllegalArgumentException("Staff cost is worked out from lines, not from pupils");
    };
  }

  private double[] taught(YearGroup from, YearGroup to, FundingYear funding) {
    return Block.overFundingYear(Rolls.pupils(pupils.roll(funding.fundedBy()), from, to),
        Rolls.pupils(pupils.roll(funding.schoolYear()), from, to));
  }

  private boolean hasPrimary() {
    return taught(YearGroup.R, YearGroup.Y6, span.base())[0] > 0;
  }

  private double[] classes(FundingYear funding) {
    return Block.overFundingYear(classes.in(funding.fundedBy()), classes.in(funding.schoolYear()));
  }

  private double[] teachers(FundingYear funding) {
    double[] teachers = classes(funding);
    for (int lane = 0; lane < teachers.length; lane++) {
      teachers[lane] *= teachersForClass;
    }
    return teachers;
  }

  private static double[] floorArea(SchoolId school, Assumed assumed, Span span) {
    double[] area = new double[span.years()];
    area[0] = 1;
    for (int year = 1; year < area.length; year++) {
      area[year] = area[year - 1]
          * (1 + assumed.get(GrantAssumptions.FLOOR_AREA, school, span.at(year).start()));
    }
    return area;
  }

  private static double[] in(Map<Driver, double[][]> byYear, Driver driver, int year) {
    double[][] years = byYear.get(driver);
    if (years == null) {
      throw new IllegalStateException("Nothing worked out for " + driver);
    }
    return years[year];
  }
}
