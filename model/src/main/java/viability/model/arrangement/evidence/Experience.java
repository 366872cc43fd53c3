package viability.model.arrangement.evidence;

import java.time.LocalDate;

/// What happened in the borough itself, from a dated official paper; `kind` is the name of the kind
/// of arrangement it bears on, or empty for all.
public record Experience(String kind, String where, LocalDate date, String happened, String paper) {

  /// The same beside what happened elsewhere.
  public Evidence evidence() {
    return new Evidence(where, date.toString(), happened, paper, "");
  }

  /// Whether it bears on a kind of arrangement.
  public boolean bearsOn(String name) {
    return kind.isEmpty() || kind.equals(name);
  }
}
