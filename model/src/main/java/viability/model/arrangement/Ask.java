package viability.model.arrangement;

/// A question an arrangement asks, which makes its form on screen and its answers in commands.
///
/// `id` is what the answer goes by; `usual` is the answer taken where none is given.
public record Ask(String id, String words, Answer answer, String usual) {

  /// What kind of answer is wanted.
  public enum Answer {
    /// `yes` or `no`.
    YES_NO,
    /// A day, `2027-09-01`; empty for none.
    DATE,
    /// One of the arrangement's schools, by URN or name; empty for none.
    SCHOOL,
    /// Pounds.
    POUNDS,
    /// How costs are shared: `equal` or `pupils`.
    KEY
  }
}
