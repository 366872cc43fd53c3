package viability.model.funding.factor;

/// An amount for each further site by how far it lies from the main one: nothing within 100 metres,
/// then part of the full amount, which a fraction of a unit says.
public record SplitSiteDistance() implements SchoolFactor {

  @Override
  public String name() {
    return "splitSiteDistance";
  }

  @Override
  public String words() {
    return "Split site, distance";
  }

  @Override
  public Section section() {
    return Section.PREMISES;
  }

  @Override
  public int usualUnits() {
    return 0;
  }
}
