package viability.model.projection;

import viability.model.projection.path.AllPupils;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.RollSteps;
import viability.model.projection.path.Span;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// One school's roll worked through its years in the central case. Needs no budget.
record RollRun(School school, Span span, RollSteps steps, PupilPath pupils) {

  /// Throws [IllegalArgumentException] where the case has no such school.
  static RollRun of(Case wanted, SchoolId id) {
    AllPupils all = Projector.pupils(wanted);
    return new RollRun(wanted.setting().school(id), new Span(wanted.base().year(), wanted.years()),
        all.steps(id), all.of(id));
  }
}
