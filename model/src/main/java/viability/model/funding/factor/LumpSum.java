package viability.model.funding.factor;

/// The same amount for every school, whatever its size.
public record LumpSum() implements SchoolFactor {

  @Override
  public String name() {
    return "lumpSum";
  }

  @Override
  public String words() {
    return "Lump sum";
  }

  @Override
  public Section section() {
    return Section.LUMP_SUM;
  }

  @Override
  public int usualUnits() {
    return 1;
  }
}
