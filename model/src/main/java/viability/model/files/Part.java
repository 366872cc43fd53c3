package viability.model.files;

import java.util.List;
import java.util.Set;
import viability.model.files.table.SchoolName;
import viability.model.school.School;

/// What one file says of a school, and how far its word counts on who the school is: 0 the most.
/// `inPlan` says that it is the plan's own, which keeps its id.
record Part(School school, int rank, boolean inPlan) {

  /// Whose word counts most on a school's name, phase and place.
  private static final List<String> REGISTERS = List.of("gias", "census-school", "finance-return");
  private static final int PLAN = REGISTERS.size();
  private static final int OTHER = PLAN + 1;
  /// Tables that add to schools other files speak of, and make none by themselves.
  private static final Set<String> SUPPLEMENTS = Set.of("capacity", "workforce");
  private static final int SUPPLEMENT = OTHER + 1;

  static Part of(School school, String format) {
    int rank = REGISTERS.indexOf(format);
    int lowest = SUPPLEMENTS.contains(format) ? SUPPLEMENT : OTHER;
    return new Part(school, rank < 0 ? lowest : rank, false);
  }

  static Part existing(School school) {
    return new Part(school, PLAN, true);
  }

  String urn() {
    return school.details().urn().orElse("");
  }

  String laestab() {
    return school.details().laestab().orElse("");
  }

  String key() {
    return SchoolName.key(school.name());
  }

  /// Whether it comes from the register of schools.
  boolean isRegister() {
    return rank == 0;
  }

  /// Whether its file only adds to what other files say.
  boolean isSupplement() {
    return rank == SUPPLEMENT;
  }

  /// Whether its file gives the school's phase rather than leaving it to its year groups.
  boolean givesPhase() {
    return rank < OTHER;
  }

  /// Whether nothing known of the two speaks against their being one school.
  boolean mayBe(Part other) {
    boolean urns = urn().isEmpty() || other.urn().isEmpty() || urn().equals(other.urn());
    boolean laestabs = laestab().isEmpty() || other.laestab().isEmpty()
        || laestab().equals(other.laestab());
    boolean sameUrn = !urn().isEmpty() && urn().equals(other.urn());
    return urns && (laestabs || sameUrn);
  }

  /// How well it says which school it is, the best first.
  int strength() {
    return !urn().isEmpty() ? 0 : !laestab().isEmpty() ? 1 : 2;
  }
}
