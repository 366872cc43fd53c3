package viability.model.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffAssumptions;
import viability.model.projection.path.Multiple;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.simulation.shock.Shock;
import viability.model.units.SchoolYear;

/// One thing that turns out other than assumed in one future: what, where (everywhere where no
/// school is named), in which year, and by how much.
///
/// `how` says what `amount` does: it is added to an assumption's value, multiplies pupils, or is
/// added to the log of the odds that a pupil has a plan. Years are those the figure goes by: a
/// school year's start, or a funding year's.
public record Happening(Shock shock, String what, Optional<SchoolId> school, int year, How how,
    double amount) {

  /// What an amount does.
  public enum How {
    ADDED, MULTIPLIES, LOG_ODDS
  }

  private static final List<Assumption> MONEY = List.of(Assumptions.TEACHER_PAY,
      Assumptions.TEACHER_DRIFT, Assumptions.SUPPORT_PAY, Assumptions.FUNDING_GROWTH,
      Assumptions.ENERGY, Assumptions.CATERING, Assumptions.OTHER_PRICES);

  static List<Happening> money(Shock shock, ShiftedBy alone, int year) {
    return MONEY.stream()
        .flatMap(to -> alone.added(to, year).stream().map(
            lanes -> new Happening(shock, to.title(), Optional.empty(), year, How.ADDED, lanes[1])))
        .toList();
  }

  /// What a shock alone does to one school in a year.
  static List<Happening> at(School school, Shock shock, ShiftedBy alone, SchoolYear year) {
    SchoolId id = school.id();
    YearGroup entry = school.details().phase().first();
    List<Happening> all = new ArrayList<>();
    add(all, shock, "Those who ask to join " + entry.words(), id, year, How.MULTIPLIES,
        alone.joining(id, year).map(Multiple::factors));
    for (YearGroup into : school.details().phase().yearGroups()) {
      if (into != entry) {
        add(all, shock, "The share who move up into " + into.words(), id, year, How.MULTIPLIES,
            alone.movingUp(id, into, year).map(Multiple::factors));
      }
    }
    add(all, shock, StaffAssumptions.TURNOVER.title(), id, year, How.ADDED,
        alone.added(StaffAssumptions.TURNOVER, id, year.start()));
    add(all, shock, "Pupils with a plan", id, year, How.LOG_ODDS, alone.planOdds(id, year));
    return all;
  }

  private static void add(List<Happening> all, Shock shock, String what, SchoolId school,
      SchoolYear year, How how, Optional<double[]> lanes) {
    lanes.ifPresent(found -> all
        .add(new Happening(shock, what, Optional.of(school), year.start(), how, found[1])));
  }
}
