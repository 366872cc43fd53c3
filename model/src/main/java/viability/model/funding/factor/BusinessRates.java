package viability.model.funding.factor;

/// What the school's business rates come to.
public record BusinessRates() implements CashFactor {

  @Override
  public String name() {
    return "rates";
  }

  @Override
  public String words() {
    return "Business rates";
  }

  @Override
  public Section section() {
    return Section.PREMISES;
  }
}
