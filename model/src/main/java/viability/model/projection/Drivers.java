package viability.model.projection;

import viability.model.spending.Driver;
import viability.model.units.FundingYear;

/// What each driver of cost stands at in each year, one number a future.
record Drivers(PupilPath pupils, ClassPath classes, Span span) {

  /// The driver's quantity in a year.
  double[] of(Driver driver, int year) {
    FundingYear funding = span.at(year);
    return switch (driver) {
      case FIXED -> new Block(pupils.funded(funding.schoolYear()).length).all(1);
      case PUPILS -> Block.overFundingYear(pupils.funded(funding.fundedBy()),
          pupils.funded(funding.schoolYear()));
      case FUNDED_PUPILS -> pupils.funded(funding.fundedBy());
      case CLASSES ->
        Block.overFundingYear(classes.in(funding.fundedBy()), classes.in(funding.schoolYear()));
    };
  }

  /// The quantity as a multiple of the base year's; no change where the base year's is zero.
  double[] ratio(Driver driver, int year) {
    return Block.ratio(of(driver, year), of(driver, 0));
  }
}
