package viability.model.projection.path;

import java.util.List;
import java.util.stream.IntStream;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// The funding years of a projection: the base and those after it.
public record Span(FundingYear base, int years) {

  public FundingYear at(int index) {
    return base.plus(index);
  }

  public List<FundingYear> fundingYears() {
    return IntStream.range(0, years).mapToObj(this::at).toList();
  }

  /// The school year whose October census pays for the base year: the first that is needed.
  public SchoolYear firstSchoolYear() {
    return base.fundedBy();
  }

  public SchoolYear lastSchoolYear() {
    return at(years - 1).schoolYear();
  }
}
