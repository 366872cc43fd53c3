package viability.model.projection.part;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.StaffAssumptions;
import viability.model.projection.path.Shifts;
import viability.model.school.FinanceCode;
import viability.model.staff.OnCosts;
import viability.model.staff.RedundancyPay;
import viability.model.staff.Turnover;
import viability.model.trace.Loaded;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// Redundancy pay where a September after the base year's takes fewer teachers than the one before,
/// once, in the year of that September: teachers fewer, less those who leave anyway, × the pay due
/// to one. The school bears its share; the rest falls to the council.
///
/// It stands on the line of indirect employee expenses, where severance is returned (from memory).
record Redundancies(Ground ground, TeachersNeeded byClass, TeachersNeeded byTimetable,
    StaffCost cost) implements Part {

  static Loaded<List<Part>> parts(Ground ground) {
    return Loaded.of(List.of(new Redundancies(ground, TeachersNeeded.byClass(ground),
        TeachersNeeded.byTimetable(ground), ClassTeachers.cost(ground))));
  }

  @Override
  public FinanceCode code() {
    return FinanceCode.E08;
  }

  @Override
  public String words() {
    return "Redundancy pay of teachers";
  }

  @Override
  public double[] pence(int year) {
    return shared(year, borne());
  }

  @Override
  public double[] council(int year) {
    double[] whole = shared(year, 1);
    double[] school = pence(year);
    for (int lane = 0; lane < whole.length; lane++) {
      whole[lane] -= school[lane];
    }
    return whole;
  }

  private double borne() {
    return ground.assumed(StaffAssumptions.REDUNDANCY_BORNE);
  }

  private double[] shared(int year, double share) {
    double[] pence = ground.block().all(0);
    if (year == 0) {
      return pence;
    }
    double[] each = cost.pence(year);
    double[] redundant = redundant(year);
    OnCosts onCosts = onCosts(year);
    double weeks = weeks();
    for (int lane = 0; lane < pence.length; lane++) {
      pence[lane] = redundant[lane] == 0
          ? 0
          : Pence.round(
              redundant[lane] * RedundancyPay.pence(onCosts.payWithin(each[lane]), weeks) * share);
    }
    return pence;
  }

  /// Full-time teachers made redundant in the September of a year, one number a future.
  private double[] redundant(int year) {
    SchoolYear september = ground.span().at(year).schoolYear();
    double[] before = teachers(september.plus(-1));
    double[] after = teachers(september);
    double leaving = ground.assumed(StaffAssumptions.TURNOVER);
    Optional<double[]> shift = ground.block().shifts().added(StaffAssumptions.TURNOVER,
        ground.school().id(), september.start());
    double[] redundant = new double[before.length];
    for (int lane = 0; lane < redundant.length; lane++) {
      redundant[lane] = Turnover.of(before[lane], before[lane] - after[lane],
          Math.max(0, leaving + Shifts.at(shift, lane, 0))).byRedundancy();
    }
    return redundant;
  }

  private double[] teachers(SchoolYear september) {
    double[] teachers = byClass.from(september).clone();
    ShareSums.add(byTimetable.from(september), teachers);
    return teachers;
  }

  private OnCosts onCosts(int year) {
    return PostCost.onCosts(ground, ground.span().at(year), true);
  }

  /// The redundancy pay due to one full-time teacher who costs so much with on-costs.
  private double due(int year, double fullPence) {
    return RedundancyPay.pence(onCosts(year).payWithin(fullPence), weeks());
  }

  private double weeks() {
    return RedundancyPay.weeks((int) ground.assumed(StaffAssumptions.REDUNDANCY_AGE),
        (int) ground.assumed(StaffAssumptions.REDUNDANCY_SERVICE));
  }

  @Override
  public Working explain(int year) {
    SchoolYear september = ground.span().at(year).schoolYear();
    Working redundant = Working.stated("Teachers made redundant", redundant(year)[0], Unit.FACTOR,
        "Teachers fewer than the September before, less those who leave anyway.",
        List.of(Ground.derived("Teachers before", teachers(september.plus(-1))[0], Unit.FACTOR),
            Ground.derived("Teachers from September", teachers(september)[0], Unit.FACTOR),
            ground.input(StaffAssumptions.TURNOVER, Unit.PER_CENT)));
    Working due = Working.stated("Due to each", due(year, cost.pence(year)[0]), Unit.PENCE,
        "Weeks by age and service × a 52nd of the pay within a teacher's cost.",
        List.of(cost.explain(year), Ground.derived("Weeks' pay", weeks(), Unit.FACTOR)));
    return Working.product(words(), "Teachers made redundant × pay due × the school's share.",
        List.of(redundant, due, ground.input(StaffAssumptions.REDUNDANCY_BORNE, Unit.PER_CENT)));
  }
}
