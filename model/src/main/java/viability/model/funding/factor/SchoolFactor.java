package viability.model.funding.factor;

/// A factor whose units belong to the school itself, whatever its roll.
public sealed interface SchoolFactor extends RatedFactor
    permits LumpSum, SplitSite, SplitSiteDistance {

  /// The units of a school of which nothing is typed.
  int usualUnits();

  @Override
  default String rateName() {
    return name();
  }
}
