package viability.model.funding.factor;

/// What the council's falling rolls fund pays the school in the year: outside the formula's total,
/// and none unless typed.
///
/// From 2024-25 a council may pay it only where its school capacity data shows that the places will
/// be needed again within three to five years.
public record FallingRollsFund() implements CashFactor {

  @Override
  public String name() {
    return "fallingRolls";
  }

  @Override
  public String words() {
    return "Falling rolls fund";
  }

  @Override
  public Section section() {
    return Section.OUTSIDE;
  }
}
