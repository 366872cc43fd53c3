package viability.model.viability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Working;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;
import viability.model.viability.breakeven.BreakEven;
import viability.model.viability.council.CouncilChecks;
import viability.model.viability.measure.Subject;
import viability.model.viability.step.ClassStepCosts;
import viability.model.viability.timing.LatestStart;
import viability.model.viability.timing.Start;

/// Every answer about one case, ready to be shown: the case is projected once, and each answer is
/// worked out when it is asked for.
public final class Viability {

  private final Projector projector;
  private final Case wanted;
  private final Projection projection;

  private Viability(Projector projector, Case wanted, Projection projection) {
    this.projector = projector;
    this.wanted = wanted;
    this.projection = projection;
  }

  /// The answers about a case.
  public static Viability of(Projector projector, Case wanted) {
    return new Viability(projector, wanted, projector.project(wanted));
  }

  public Projection projection() {
    return projection;
  }

  /// Each school that could be projected, in plan order.
  public List<Standing> schools() {
    return Subject.schools(projector, wanted, projection).stream().map(Standing::new).toList();
  }

  /// One school; empty where it could not be projected.
  public Optional<Standing> school(SchoolId id) {
    return schools().stream().filter(each -> each.subject().school().equals(Optional.of(id)))
        .findFirst();
  }

  /// The group added up; empty where none of it could be projected.
  public Optional<Standing> group() {
    return Subject.group(projector, wanted, projection).map(Standing::new);
  }

  /// The latest safe start of the case's arrangement, and the day to decide by. Projects the case
  /// once for each month of the years shown.
  public LatestStart latestStart() {
    return LatestStart.of(projector, wanted);
  }

  /// How the lowest reserve of a start that was tried comes about.
  public Optional<Working> lowestReserve(Start start) {
    LocalDate never = wanted.base().year().plus(wanted.years()).firstDay();
    Case moved = wanted.under(wanted.arrangement().starting(start.starts().orElse(never)));
    return new Explainer(projector).reserve(moved, Optional.of(start.school()),
        start.year().minus(wanted.base().year()));
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

  /// A school's class steps in a school year; empty where its roll is not worked out.
  public Optional<ClassStepCosts> classSteps(SchoolId school, SchoolYear year) {
    return ClassStepCosts.of(wanted, school, year);
  }

  /// What a council would query in the plan.
  public List<Finding> councilChecks() {
    return CouncilChecks.of(wanted, projection);
  }
}
