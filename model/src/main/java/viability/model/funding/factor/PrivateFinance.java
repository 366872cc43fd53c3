package viability.model.funding.factor;

/// Funding towards a private finance contract for the building.
public record PrivateFinance() implements CashFactor {

  @Override
  public String name() {
    return "pfi";
  }

  @Override
  public String words() {
    return "Private finance contract (PFI)";
  }

  @Override
  public Section section() {
    return Section.PREMISES;
  }
}
