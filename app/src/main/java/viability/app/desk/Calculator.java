package viability.app.desk;

import java.util.List;
import java.util.Optional;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.assumption.Assumptions;
import viability.model.plan.Plan;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.scenario.Scenario;
import viability.model.school.School;

/// Works out a plan's results: every arrangement under one scenario.
final class Calculator {

  private final Projector projector;

  Calculator(Projector projector) {
    this.projector = projector;
  }

  Results results(Plan plan, Scenario scenario, int years, Optional<Results> before) {
    List<Arrangement> arrangements = arrangements(plan);
    List<Case> cases = arrangements.stream().map(a -> toProject(plan, scenario, a, years)).toList();
    List<Projection> projections = cases.stream().map(projector::project).toList();
    Projection reference = projector.project(
        toProject(reference(plan, scenario), Scenario.BASE, arrangements.getFirst(), years));
    return new Results(plan, scenario, years, cases, projections, reference, before);
  }

  private static Case toProject(Plan plan, Scenario scenario, Arrangement arrangement, int years) {
    return new Case(scenario.name(), plan.setting(scenario), plan.births(), plan.base(),
        plan.basis(), arrangement, plan.actions(), plan.group(), years);
  }

  /// A plan without arrangements is projected with every school on its own.
  private static List<Arrangement> arrangements(Plan plan) {
    return plan.arrangements().isEmpty()
        ? List.of(new Alone("Alone, no change", plan.schools().stream().map(School::id).toList(),
            plan.base().year().firstDay(), false))
        : plan.arrangements();
  }

  private static Plan reference(Plan plan, Scenario scenario) {
    return scenario.equals(Scenario.BASE)
        ? plan.withTyped(plan.typed().stream()
            .filter(c -> !c.assumption().equals(Assumptions.INTAKE.name())).toList())
        : plan;
  }
}
