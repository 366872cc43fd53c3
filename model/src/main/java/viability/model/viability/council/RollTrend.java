package viability.model.viability.council;

import java.util.List;
import java.util.Optional;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.YearFigures;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.trace.Finding;

/// A roll that fell in each of the last three years does not rise in the plan without a word.
final class RollTrend implements CouncilCheck {

  private static final int FALLS = 3;

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    return CouncilCheck.schools(wanted, projection).filter(RollTrend::fell)
        .flatMap(school -> rise(school, projection).stream()).toList();
  }

  private static boolean fell(School school) {
    List<Roll> rolls = school.rolls();
    if (rolls.size() <= FALLS) {
      return false;
    }
    List<Roll> last = rolls.subList(rolls.size() - FALLS - 1, rolls.size());
    for (int i = 1; i < last.size(); i++) {
      boolean next = last.get(i).year().minus(last.get(i - 1).year()) == 1;
      if (!next || last.get(i).funded() >= last.get(i - 1).funded()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Finding> rise(School school, Projection projection) {
    Roll latest = school.rolls().getLast();
    return projection.of(school.id()).years().stream()
        .filter(year -> year.year().schoolYear().compareTo(latest.year()) > 0)
        .filter(year -> Math.round(year.pupils()) > latest.funded()).findFirst()
        .map(year -> finding(school, latest, year));
  }

  private static Finding finding(School school, Roll latest, YearFigures year) {
    return Finding.doubt(latest.place(),
        school.name() + "\u2019s roll fell in each of the last " + FALLS + " years, to "
            + latest.funded() + ", but the plan has " + Math.round(year.pupils())
            + " pupils in October " + year.year().start() + ".",
        "Give the evidence for the rise, or plan on fewer pupils.");
  }
}
