package viability.model.projection;

import java.util.List;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// The central case of one scenario under one arrangement: each school, the group added up, and
/// what the group makes fall to the council, year by year from the base year; and what was assumed
/// or is doubtful.
public record Projection(String scenario, String arrangement, List<SchoolYears> schools,
    List<YearFigures> group, List<Money> council, List<Finding> findings) {

  public Projection {
    schools = List.copyOf(schools);
    group = List.copyOf(group);
    council = List.copyOf(council);
    findings = List.copyOf(findings);
  }

  /// A school's years; throws [IllegalArgumentException] where the projection has no such school.
  public SchoolYears of(SchoolId school) {
    return schools.stream().filter(s -> s.school().equals(school)).findFirst().orElseThrow(
        () -> new IllegalArgumentException("No school " + school + " in this projection"));
  }
}
