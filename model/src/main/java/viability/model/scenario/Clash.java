package viability.model.scenario;

import viability.model.trace.Finding;
import viability.model.trace.Place;

/// A difference that no longer means what it did when it was written, because the base has changed
/// under it: how, and in words.
public record Clash(String scenario, Difference difference, Kind kind, String words) {

  /// How a difference and the base clash, with what can be done about it.
  public enum Kind {
    /// The base says the same, or something else decides.
    SAYS_NOTHING("Take the difference away, or set it to another value."),
    /// The difference was above the base and is now below it, or the other way round.
    OTHER_WAY("Set the difference to a value that still means what the scenario says."),
    /// The base says something else than it did.
    BASE_MOVED("Look whether the difference still holds, and keep it as it is or change it."),
    /// The difference takes the place of what the plan says of one school.
    OVERRIDES("Give the difference for each school, or leave it as it is.");

    private final String cure;

    Kind(String cure) {
      this.cure = cure;
    }

    public String cure() {
      return cure;
    }

    /// Whether the scenario may mislead as it stands.
    public boolean isDoubt() {
      return this == SAYS_NOTHING || this == OTHER_WAY;
    }
  }

  public Finding finding() {
    String message = "Scenario \u201c" + scenario + "\u201d: " + words;
    return kind.isDoubt()
        ? Finding.doubt(Place.TYPED, message, kind.cure())
        : Finding.note(Place.TYPED, message, kind.cure());
  }
}
