package viability.model.funding.factor;

/// What the council's growth fund pays the school in the year: outside the formula's total.
public record GrowthFund() implements CashFactor {

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String words() {
    return "Growth fund";
  }

  @Override
  public Section section() {
    return Section.OUTSIDE;
  }
}
