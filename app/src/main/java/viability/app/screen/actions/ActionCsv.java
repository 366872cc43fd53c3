package viability.app.screen.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import viability.app.chart.Table;
import viability.model.action.Action;
import viability.model.plan.Plan;
import viability.model.school.School;

/// The action plan as a table for other programs.
final class ActionCsv {

  private static final List<String> HEADINGS = List.of("What", "School", "Line", "Pounds a year",
      "From", "Planned from", "Decide by", "Years with an amount of their own", "Owner", "Evidence",
      "Status", "Counted");

  private ActionCsv() {}

  static String of(Plan plan) {
    return new Table("Action plan", HEADINGS,
        plan.actions().stream().map(action -> row(plan, action)).toList()).csv();
  }

  private static Table.Row row(Plan plan, Action action) {
    String school = plan.school(action.school()).map(School::name).orElse("");
    return new Table.Row(action.words(),
        List.of(cell(school), cell(action.line().code()), cell(action.yearly().toString()),
            cell(action.from().toString()),
            cell(action.planned().map(LocalDate::toString).orElse("")),
            cell(action.decideBy().map(LocalDate::toString).orElse("")), cell(years(action)),
            cell(action.owner()), cell(action.evidence()), cell(action.status().words()),
            cell(action.ticked() ? "yes" : "no")));
  }

  private static String years(Action action) {
    return action.amounts().stream().map(each -> each.year() + ": " + each.amount())
        .collect(Collectors.joining("; "));
  }

  private static Table.Cell cell(String words) {
    return new Table.Cell(words, words);
  }
}
