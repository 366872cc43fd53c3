package viability.model.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.projection.Case;
import viability.model.roll.RollHistory;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.simulation.shock.SchoolFacts;
import viability.model.units.SchoolYear;

/// What the sizes of shocks depend on, of every school of a case.
final class Schools {

  private static final int ENOUGH_SCHOOLS = 10;

  private final Map<SchoolId, SchoolFacts> facts = new HashMap<>();

  Schools(Case wanted) {
    List<School> loaded = wanted.setting().schools();
    OptionalInt births = wanted.births().map(b -> OptionalInt.of(b.byYear().lastKey()))
        .orElse(OptionalInt.empty());
    for (School school : loaded) {
      Optional<Roll> newest = school.latestRoll();
      YearGroup entry = school.details().phase().first();
      double intake = intake(school);
      facts.put(school.id(), new SchoolFacts(school.id(),
          newest.map(Roll::year).orElse(new SchoolYear(wanted.base().year().start() - 1)), entry,
          RollHistory.of(school).meanYearGroup(), intake, share(intake, entry, loaded), births));
    }
  }

  SchoolFacts of(SchoolId school) {
    SchoolFacts known = facts.get(school);
    if (known == null) {
      throw new IllegalArgumentException("No school " + school + " in the setting");
    }
    return known;
  }

  /// A school's part of the area's intake; none where too few schools are loaded to be the area.
  private static double share(double intake, YearGroup entry, List<School> loaded) {
    List<School> alike = loaded.stream().filter(s -> s.details().phase().first() == entry).toList();
    double all = alike.stream().mapToDouble(Schools::intake).sum();
    return alike.size() < ENOUGH_SCHOOLS || all == 0 ? 0 : intake / all;
  }

  private static double intake(School school) {
    YearGroup entry = school.details().phase().first();
    return school.latestRoll().map(roll -> (double) roll.in(entry).orElse(0)).orElse(0.0);
  }
}
