package viability.model.viability.council;

import java.util.List;
import java.util.stream.Stream;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.school.School;
import viability.model.trace.Finding;

/// One thing a council checks in a plan.
public interface CouncilCheck {

  /// What it would query; nothing where the plan passes.
  List<Finding> of(Case wanted, Projection projection);

  /// The schools of the case's group that could be projected.
  static Stream<School> schools(Case wanted, Projection projection) {
    return projection.schools().stream().map(years -> years.school())
        .filter(wanted.group()::contains).map(wanted.setting()::school);
  }
}
