package viability.model.projection;

import java.util.List;
import java.util.stream.IntStream;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// The funding years of a projection: the base and those after it.
record Span(FundingYear base, int years) {

  FundingYear at(int index) {
    return base.plus(index);
  }

  List<FundingYear> fundingYears() {
    return IntStream.range(0, years).mapToObj(this::at).toList();
  }

  /// The school year whose October census pays for the base year: the first that is needed.
  SchoolYear firstSchoolYear() {
    return base.fundedBy();
  }

  SchoolYear lastSchoolYear() {
    return at(years - 1).schoolYear();
  }
}
