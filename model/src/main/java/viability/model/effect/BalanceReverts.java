package viability.model.effect;

/// What a school has in reserve on the date, a surplus or a deficit, goes to the council: neither
/// income nor spending of the school, and never a saving.
///
/// In a year that it falls into, the in-year balance counts up to the date by months, or all of it
/// for a school that closes.
public record BalanceReverts(Terms terms) implements Effect {

  @Override
  public Effect with(Terms other) {
    return new BalanceReverts(other);
  }
}
