package viability.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import viability.model.action.Action;
import viability.model.action.YearAmount;
import viability.model.plan.Plan;
import viability.model.school.FinanceCode;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// `arrange --action`: one row of the action plan. `yearly` is the improvement in the in-year
/// balance in a full year, `amounts` that of years which differ, and `planned` the date of effect it
/// was agreed with where it now starts later.
final class AddAction {

  static final List<String> FIELDS = List.of("action", "school", "line", "yearly", "amounts",
      "from", "planned", "decideBy", "owner", "evidence", "status", "ticked");

  private static final int YEARS = 7;

  private AddAction() {}

  /// The plan with the action as its last row. It counts from the April after the base year, as an
  /// idea, and is ticked, unless it says otherwise.
  static Edit to(Plan plan, Fields given) {
    given.only(Set.copyOf(FIELDS));
    Money yearly = given.money("yearly")
        .orElseThrow(() -> new Refusal("--action needs \"yearly\"."));
    LocalDate from = given.date("from").orElseGet(() -> plan.base().year().plus(1).firstDay());
    Action made = new Action(given.needed("action"), new Names(plan).school(given.needed("school")),
        line(given.needed("line")), yearly, amounts(given), from, given.date("planned"),
        given.date("decideBy"), given.text("owner").orElse(""), given.text("evidence").orElse(""),
        given.text("status").map(AddAction::status).orElse(Action.Status.IDEA),
        given.yes("ticked").orElse(true));
    Plan with = plan.withActions(Stream.concat(plan.actions().stream(), Stream.of(made)).toList());
    ActionList.Row row = ActionList.Row.of(plan, made, YEARS);
    return new Edit(with, row, new ActionList(List.of(row), List.of(), List.of()).table(),
        List.of());
  }

  /// `[{year, amount}]`: years with an amount of their own.
  private static List<YearAmount> amounts(Fields given) {
    return given.objects("amounts").stream().map(each -> {
      each.only(Set.of("year", "amount"));
      each.needed("year");
      each.needed("amount");
      return new YearAmount(new FundingYear(each.year("year").orElseThrow()),
          each.money("amount").orElseThrow());
    }).toList();
  }

  private static FinanceCode line(String text) {
    return FinanceCode.startOf(text).filter(code -> code.isIncome() || code.isSpending())
        .orElseThrow(() -> new Refusal("There is no income or spending line \"" + text
            + "\". Known: I01 to I18d, E01 to E32."));
  }

  private static Action.Status status(String text) {
    return Stream.of(Action.Status.values())
        .filter(
            status -> status.words().equalsIgnoreCase(text) || status.name().equalsIgnoreCase(text))
        .findFirst().orElseThrow(() -> Names.unknown("status", text,
            Stream.of(Action.Status.values()).map(Action.Status::words)));
  }
}
