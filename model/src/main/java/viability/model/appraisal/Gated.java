package viability.model.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import viability.model.appraisal.option.Option;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Severity;

/// Whether an option passes the gates that come before scoring: that it can be done at all, and
/// that the schools' ethos and faith allow it.
///
/// `typed` says that a user answered the ethos gate.
public record Gated(String option, State state, boolean typed, String why) {

  /// Where an option stands at its gates.
  public enum State {
    PASSES("Passes"), DOES_NOT("Does not pass"), TO_JUDGE("To be judged");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// What schools without a religious character say of it.
  private static final Set<String> NO_FAITH = Set.of("none", "does not apply");

  /// Whether it is ranked. One still to be judged is, and its gate is named beside.
  public boolean isRanked() {
    return state != State.DOES_NOT;
  }

  static Gated of(Option option, Scoring scoring) {
    Optional<Finding> stop = option.arrangement().check(option.setting()).stream()
        .filter(finding -> finding.severity() == Severity.STOP).findFirst();
    if (stop.isPresent()) {
      return new Gated(option.name(), State.DOES_NOT, false,
          stop.get().message() + " " + stop.get().cure());
    }
    return scoring.gate(option.name())
        .map(gate -> new Gated(option.name(), gate.open() ? State.PASSES : State.DOES_NOT, true,
            "Ethos and faith: your answer." + (gate.note().isEmpty() ? "" : " " + gate.note())))
        .orElseGet(() -> faith(option));
  }

  private static Gated faith(Option option) {
    if (!option.isPartnership()) {
      return new Gated(option.name(), State.PASSES, false, "Every school stays as it is.");
    }
    List<School> unknown = option.partners().stream()
        .filter(school -> school.details().faith().isBlank()).toList();
    Set<String> faiths = new TreeSet<>(option.partners().stream()
        .map(school -> school.details().faith()).filter(faith -> !faith.isBlank())
        .map(faith -> NO_FAITH.contains(faith.toLowerCase(java.util.Locale.UK))
            ? "no religious character"
            : faith)
        .toList());
    if (unknown.isEmpty() && faiths.size() < 2) {
      return new Gated(option.name(), State.PASSES, false,
          "Its schools are of the same character: " + String.join("", faiths) + ".");
    }
    return new Gated(option.name(), State.TO_JUDGE, false,
        unknown.isEmpty()
            ? "Its schools differ in character: " + String.join(", ", faiths)
                + ". Ask governors and the diocese, then answer."
            : "The faith of " + unknown.getFirst().name()
                + (unknown.size() > 1 ? " and others" : "") + " is not known. Answer for them.");
  }
}
