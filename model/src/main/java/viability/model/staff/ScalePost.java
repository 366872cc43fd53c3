package viability.model.staff;

import java.util.Optional;
import viability.model.school.ScalePoint;
import viability.model.units.FundingYear;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// A post on a point of a pay scale, full time or part, and what it costs year by year.
///
/// Its holder moves up a point each September after the one the point is given for, as far as the
/// top of the range; before it they are taken to stand where they are. Pay is the scale's where it
/// is known for the year, and the nearest known scale with awards added or taken off where not.
public record ScalePost(PayScales scales, ScalePoint point, double fte) {

  /// A full-time year's pay in whole pence on where the post stands in a school year; empty where
  /// the scale or its point is not known.
  public Optional<Double> payPence(SchoolYear year, Awards awards) {
    return scales.in(point.scale(), year)
        .flatMap(scale -> scale.after(point.point(), year.minus(point.from()))
            .map(at -> Pence.round((double) at.pay().pence()
                * (scale.from().compareTo(year) == 0 ? 1 : awards.between(scale.from(), year)))));
  }

  /// The point the post stands on in a school year.
  public Optional<PayPoint> at(SchoolYear year) {
    return scales.in(point.scale(), year)
        .flatMap(scale -> scale.after(point.point(), year.minus(point.from())));
  }

  /// What the post costs in a funding year, in whole pence: 5/12 of the cost at the school year's
  /// pay before and 7/12 of that at the pay from September, both at the year's rates of on-costs.
  public Optional<Double> pence(FundingYear year, Awards awards, OnCosts onCosts) {
    return payPence(year.fundedBy(), awards).flatMap(before -> payPence(year.schoolYear(), awards)
        .map(from -> onCosts.overYear(before, from, fte)));
  }
}
