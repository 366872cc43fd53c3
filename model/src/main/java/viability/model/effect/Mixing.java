package viability.model.effect;

/// A school teaches in mixed-age classes from the September on or after the date.
public record Mixing(Terms terms) implements Effect {

  @Override
  public Effect with(Terms other) {
    return new Mixing(other);
  }
}
