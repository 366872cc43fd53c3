package viability.app.screen.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.app.screen.part.Scope;
import viability.model.arrangement.Alone;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.trace.Finding;
import viability.model.trace.Working;
import viability.model.viability.Standing;
import viability.model.viability.Viability;
import viability.model.viability.budget.BudgetTest;
import viability.model.viability.outlook.Outlook;
import viability.model.viability.timing.Runway;

/// The answers about one school or the group under one arrangement and scenario, worked out and
/// ready to be shown. `under` names those; `start` says when the arrangement can start at the
/// latest; empty for going on alone.
record OutlookShown(String subject, String under, Outlook outlook, Runway runway,
    Optional<Working> runwayWorking, Optional<String> start, List<BudgetTest> tests,
    MeasureGrid measures, List<Finding> checks) {

  /// The answers of a scope; empty where it could not be projected.
  static Optional<OutlookShown> of(Projector projector, Case wanted, Scope scope, LocalDate today) {
    Viability answers = Viability.of(projector, wanted);
    Optional<Standing> subject = scope.school().map(answers::school).orElseGet(answers::group);
    return subject.map(of -> new OutlookShown(of.name(), under(wanted), of.outlook(), of.runway(),
        of.runwayWorking(), start(answers, wanted, today), of.budgetTests(), MeasureGrid.of(of),
        answers.councilChecks()));
  }

  /// Under which arrangement and scenario, as on the Money page.
  private static String under(Case wanted) {
    return wanted.arrangement().name() + " \u00b7 scenario: " + wanted.scenario();
  }

  private static Optional<String> start(Viability answers, Case wanted, LocalDate today) {
    return wanted.arrangement() instanceof Alone
        ? Optional.empty()
        : Optional.of(answers.latestStart().words(today));
  }
}
