package viability.model.funding.factor;

/// What the council takes off for services that maintained schools have agreed to buy together: a
/// typed amount for each pupil, outside the formula's total.
public record DeDelegation() implements Factor {

  @Override
  public String name() {
    return "deDelegation";
  }

  @Override
  public String words() {
    return "De-delegation";
  }

  @Override
  public Section section() {
    return Section.OUTSIDE;
  }
}
