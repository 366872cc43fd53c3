package viability.model.school;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.trace.Source;
import viability.model.units.Money;

/// A post in a school, by role and never by name: its yearly cost to the school with on-costs, at
/// base-year pay, and the date it falls vacant where that is known.
public record Post(Role role, double fte, Money yearlyCost, Optional<LocalDate> vacantFrom,
    Source source) {

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
