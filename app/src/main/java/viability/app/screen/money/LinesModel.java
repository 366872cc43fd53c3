package viability.app.screen.money;

import java.util.List;
import java.util.Optional;
import viability.app.desk.Desk;
import viability.model.plan.Plan;
import viability.model.projection.basis.LineChoice;
import viability.model.school.Budget;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.spending.LineRule;

/// How the lines of the chosen school move, without a window: what each follows, who chose it, and
/// choosing otherwise for this school or for all.
final class LinesModel {

  private final Desk desk;

  LinesModel(Desk desk) {
    this.desk = desk;
  }

  /// One line: what it, or what its parts with rules of their own leave of it, follows.
  record Row(FinanceCode code, LineRule rule, String chosen) {

    /// The line with its code.
    String name() {
      return code.code() + " " + code.title();
    }

    /// Whether the plan's owner chose it.
    boolean isChosen() {
      return !chosen.equals(USUAL);
    }

    private static final String USUAL = "as usual";
  }

  /// The income and spending lines of the chosen school's base year.
  List<Row> rows() {
    Optional<School> school = school();
    return desk.plan().get()
        .flatMap(plan -> school.flatMap(
            s -> MoneyColumns.base(s, plan.base()).map(budget -> rows(plan, s.id(), budget))))
        .orElse(List.of());
  }

  private static List<Row> rows(Plan plan, SchoolId school, Budget budget) {
    return budget.lines().keySet().stream()
        .filter(code -> code.isIncome() || code.kind() == FinanceCode.Kind.SPENDING)
        .map(code -> new Row(code, plan.basis().rule(school, code),
            plan.basis().choice(school, code).map(
                choice -> choice.school().isPresent() ? "chosen for this school" : "chosen for all")
                .orElse(Row.USUAL)))
        .toList();
  }

  /// Has a line follow something else, for the chosen school or for all.
  void choose(FinanceCode code, Driver driver, Index index, boolean forAll) {
    school().ifPresent(school -> {
      Optional<SchoolId> of = forAll ? Optional.empty() : Optional.of(school.id());
      edit(code, forAll ? "all schools" : school.name(),
          plan -> plan.withBasis(plan.basis().withChoice(new LineChoice(of, code, driver, index))));
    });
  }

  /// Has a line move as usual again: the choice that holds is taken back.
  void reset(FinanceCode code) {
    school().ifPresent(school -> edit(code, school.name(),
        plan -> plan.basis().choice(school.id(), code)
            .map(choice -> plan.withBasis(plan.basis().withoutChoice(choice.school(), code)))
            .orElse(plan)));
  }

  private void edit(FinanceCode code, String whose, java.util.function.UnaryOperator<Plan> change) {
    desk.settle();
    desk.edit("How " + code.code() + " moves, " + whose, change);
  }

  private Optional<School> school() {
    return desk.plan().get().flatMap(plan -> desk.school().get().flatMap(plan::school));
  }
}
