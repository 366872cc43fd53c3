package viability.model.appraisal;

/// A user's answer to the ethos gate of an option: whether the schools' ethos and faith allow it,
/// and who said so.
public record Gate(String option, boolean open, String note) {

  Gate of(String otherOption) {
    return new Gate(otherOption, open, note);
  }
}
