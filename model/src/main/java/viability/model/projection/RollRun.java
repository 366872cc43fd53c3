package viability.model.projection;

import viability.model.projection.path.AllPupils;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.Span;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// One school's roll worked through its years in the central case. Needs no budget.
record RollRun(School school, Span span, AllPupils all) {

  /// Throws [IllegalArgumentException] where the case has no such school.
  static RollRun of(Case wanted, SchoolId id) {
    return new RollRun(wanted.setting().school(id), new Span(wanted.base().year(), wanted.years()),
        Projector.pupils(wanted));
  }

  PupilPath pupils() {
    return all.of(school.id());
  }
}
