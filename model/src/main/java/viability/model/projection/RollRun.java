package viability.model.projection;

import viability.model.projection.path.Block;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.RollSteps;
import viability.model.projection.path.Span;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// One school's roll worked through its years in the central case. Needs no budget.
record RollRun(School school, Span span, RollSteps steps, PupilPath pupils) {

  /// Throws [IllegalArgumentException] where the case has no such school.
  static RollRun of(Case wanted, SchoolId id) {
    School school = wanted.setting().school(id);
    Span span = new Span(wanted.base().year(), wanted.years());
    RollSteps steps = new RollSteps(school, wanted.setting().schools(), wanted.births(),
        wanted.setting().assumed(), span.firstSchoolYear());
    return new RollRun(school, span, steps, new PupilPath(school, steps, span, Block.CENTRAL));
  }
}
