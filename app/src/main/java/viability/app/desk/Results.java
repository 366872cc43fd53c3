package viability.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import viability.model.plan.Plan;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.scenario.Scenario;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.units.FundingYear;

/// What the engine makes of a plan under one scenario: a projection for each arrangement, in the
/// plan's order.
///
/// `reference` is what sliders call the base: the first arrangement under the plan's own
/// assumptions, with no intake typed where the scenario is the base itself. `before` are the results
/// before the edit in progress, for "£41k, was £58k"; they hold no `before` of their own.
public record Results(Plan plan, Scenario scenario, int years, List<Case> cases,
    List<Projection> projections, Projection reference, Optional<Results> before) {

  /// Throws [IllegalArgumentException] where there is no projection at all.
  public Results {
    cases = List.copyOf(cases);
    projections = List.copyOf(projections);
    if (projections.isEmpty()) {
      throw new IllegalArgumentException("Results without a projection for " + plan.name());
    }
    before = before.map(Results::alone);
  }

  /// The projection of an arrangement; the first one where there is none of that name.
  public Projection of(String arrangement) {
    return projections.stream().filter(p -> p.arrangement().equals(arrangement)).findFirst()
        .orElse(projections.getFirst());
  }

  /// What was projected for an arrangement, for [viability.model.projection.Explainer]; the first
  /// where there is none of that name.
  public Case toProject(String arrangement) {
    return cases.stream().filter(c -> c.arrangement().name().equals(arrangement)).findFirst()
        .orElse(cases.getFirst());
  }

  /// A school's years under an arrangement; empty where it was not projected.
  public Optional<SchoolYears> of(String arrangement, SchoolId school) {
    return of(arrangement).schools().stream().filter(s -> s.school().equals(school)).findFirst();
  }

  /// One year of a school under an arrangement.
  public Optional<YearFigures> of(String arrangement, SchoolId school, FundingYear year) {
    return of(arrangement, school).stream().flatMap(s -> s.years().stream())
        .filter(y -> y.year().equals(year)).findFirst();
  }

  /// The last year projected.
  public FundingYear last() {
    return plan.base().year().plus(years - 1);
  }

  /// Everything to look at: in the files, the arrangements, the projection and the scenario;
  /// each once.
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(plan.findings());
    plan.arrangements().forEach(a -> all.addAll(a.check(plan.setting(scenario))));
    projections.forEach(p -> all.addAll(p.findings()));
    plan.clashes(scenario).forEach(clash -> all.add(clash.finding()));
    return List.copyOf(new LinkedHashSet<>(all));
  }

  private static Results alone(Results results) {
    return new Results(results.plan, results.scenario, results.years, results.cases,
        results.projections, results.reference, Optional.empty());
  }
}
