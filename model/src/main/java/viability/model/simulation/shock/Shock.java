package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// One thing that may turn out other than assumed.
///
/// `name` keys its draws, for ever. Each method adds the shock's part of one figure to a shift: in
/// the figure's own unit, or the log of a multiple. A shock that does not move the figure
/// adds nothing.
public interface Shock {

  /// Who meets the same draw.
  enum Reach {
    /// Every school, because it is about money.
    COMMON("the same for every school"),
    /// Every school, because it is about the area's families.
    AREA("shared by the schools of the area"),
    /// One school alone.
    SCHOOL("each school's own");

    private final String words;

    Reach(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  String name();

  /// What it is, as a heading.
  String words();

  /// What it moves and how, in words.
  String moves();

  Reach reach();

  /// The assumptions that say how large it is.
  List<Assumption> sizes();

  /// Added to an assumption about money in a year.
  default void assumed(Assumption to, int year, World world, Shift shift) {}

  /// Added to an assumption about one school in a year.
  default void assumed(Assumption to, SchoolFacts school, int year, World world, Shift shift) {}

  /// The log of what multiplies those who ask to join a school.
  default void joining(SchoolFacts school, SchoolYear year, World world, Shift shift) {}

  /// The log of what multiplies the share who move up into a year group.
  default void movingUp(SchoolFacts school, YearGroup into, SchoolYear year, World world,
      Shift shift) {}

  /// Added to the log of the odds that a pupil has an education, health and care plan.
  default void planOdds(SchoolFacts school, SchoolYear year, World world, Shift shift) {}
}
