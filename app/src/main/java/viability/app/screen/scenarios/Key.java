package viability.app.screen.scenarios;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Change;
import viability.model.scenario.Scenario;
import viability.model.school.SchoolId;

/// What differences are about: an assumption, at one school or every one.
record Key(String assumption, Optional<SchoolId> school) {

  /// What any of the scenarios sets, in the order they set it.
  static List<Key> of(List<Scenario> scenarios) {
    return scenarios.stream().flatMap(scenario -> scenario.changes().stream())
        .map(change -> new Key(change.assumption(), change.school())).distinct().toList();
  }

  boolean holds(Change change) {
    return change.assumption().equals(assumption) && change.school().equals(school);
  }
}
