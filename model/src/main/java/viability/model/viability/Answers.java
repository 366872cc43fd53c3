package viability.model.viability;

import java.util.List;
import java.util.Optional;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.viability.breakeven.BreakEven;
import viability.model.viability.council.CouncilChecks;
import viability.model.viability.measure.Subject;
import viability.model.viability.step.ClassStepCosts;
import viability.model.viability.timing.LatestStart;

/// Every answer about one case, ready to be shown: the case is projected once, and each answer is
/// worked out when it is asked for.
public final class Answers {

  private final Projector projector;
  private final Case wanted;
  private final Projection projection;

  private Answers(Projector projector, Case wanted, Projection projection) {
    this.projector = projector;
    this.wanted = wanted;
    this.projection = projection;
  }

  /// The answers about a case.
  public static Answers of(Projector projector, Case wanted) {
    return new Answers(projector, wanted, projector.project(wanted));
  }

  public Projection projection() {
    return projection;
  }

  /// Each school that could be projected, in plan order.
  public List<SubjectAnswers> schools() {
    return Subject.schools(projector, wanted, projection).stream().map(SubjectAnswers::new)
        .toList();
  }

  /// One school; empty where it could not be projected.
  public Optional<SubjectAnswers> school(SchoolId id) {
    return schools().stream().filter(each -> each.subject().school().equals(Optional.of(id)))
        .findFirst();
  }

  /// The group added up; empty where none of it could be projected.
  public Optional<SubjectAnswers> group() {
    return Subject.group(projector, wanted, projection).map(SubjectAnswers::new);
  }

  /// The latest safe start of the case's arrangement, and the day to decide by. Projects the case
  /// once for each month of the years shown.
  public LatestStart latestStart() {
    return LatestStart.of(projector, wanted);
  }

  /// The break-even of a school in a year of the case; empty where it cannot be projected.
  public Optional<BreakEven> breakEven(SchoolId school, FundingYear year) {
    return BreakEven.of(projector, wanted, projection, school, year);
  }

  /// How the in-year balance of one roll of a break-even comes about, line by line; empty outside
  /// the rolls tried.
  public Optional<Working> breakEvenWorking(BreakEven even, int roll) {
    return even.working(projector, wanted, projection, roll);
  }

  /// A school's class steps in a year, counted from 0, the base year.
  public ClassStepCosts classSteps(SchoolId school, int year) {
    return ClassStepCosts.of(wanted, projection, school, year);
  }

  /// What a council would query in the plan.
  public List<Finding> councilChecks() {
    return CouncilChecks.of(wanted, projection);
  }
}
