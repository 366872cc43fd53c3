package viability.model.school;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.trace.Source;
import viability.model.units.Money;

/// A post in a school, by role and never by name: its yearly cost to the school with on-costs, at
/// base-year pay and for all of its `fte`, and the date it falls vacant where that is known.
///
/// A post on a pay scale names its `point`; a projection then goes by the scale, and `yearlyCost` is
/// what that came to when it was typed.
public record Post(Role role, double fte, Money yearlyCost, Optional<ScalePoint> point,
    Optional<LocalDate> vacantFrom, Source source) {

  /// A post whose yearly cost is typed.
  public Post(Role role, double fte, Money yearlyCost, Optional<LocalDate> vacantFrom,
      Source source) {
    this(role, fte, yearlyCost, Optional.empty(), vacantFrom, source);
  }

  /// The same post falling vacant on a date, or not known to.
  public Post vacant(Optional<LocalDate> from) {
    return new Post(role, fte, yearlyCost, point, from, source);
  }

  /// What a post does, as far as partnerships share it.
  public enum Role {
    HEADTEACHER("Headteacher"), DEPUTY("Deputy or assistant head"), BUSINESS_MANAGER(
        "School business manager"), SENCO("SENCO"), TEACHER("Teacher"), ASSISTANT(
            "Teaching assistant"), OFFICE("Office"), SITE("Site"), OTHER("Other");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
