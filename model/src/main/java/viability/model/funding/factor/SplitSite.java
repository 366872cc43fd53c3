package viability.model.funding.factor;

/// An amount for each site beyond the first, three at most; a federation's schools never qualify as
/// sites of each other.
public record SplitSite() implements SchoolFactor {

  @Override
  public String name() {
    return "splitSite";
  }

  @Override
  public String words() {
    return "Split site";
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
