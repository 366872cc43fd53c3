package viability.model.funding.factor;

/// Funding for premises costs that few schools have, such as rent or a listed building.
public record ExceptionalPremises() implements CashFactor {

  @Override
  public String name() {
    return "exceptional";
  }

  @Override
  public String words() {
    return "Exceptional premises";
  }

  @Override
  public Section section() {
    return Section.PREMISES;
  }
}
