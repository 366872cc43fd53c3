package viability.model.viability.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viability.model.action.Action;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.school.FinanceCode;
import viability.model.staff.Notice;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;
import viability.model.viability.measure.Say;

/// Every ticked action has an owner, a day by which it is decided and some evidence, and can be
/// done by its date.
final class ActionRows implements CouncilCheck {

  @Override
  public List<Finding> of(Case wanted, Projection projection) {
    return wanted.actions().stream().filter(Action::ticked).flatMap(action -> of(action).stream())
        .toList();
  }

  private static List<Finding> of(Action action) {
    List<Finding> findings = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    if (action.owner().isBlank()) {
      lacking.add("an owner");
    }
    if (action.decideBy().isEmpty()) {
      lacking.add("a date to decide by");
    }
    if (action.evidence().isBlank()) {
      lacking.add("evidence");
    }
    if (!lacking.isEmpty()) {
      findings.add(Finding.doubt(Place.TYPED,
          "The action \u201c" + action.words() + "\u201d lacks " + Say.list(lacking) + ".",
          "Fill in its row in the action plan."));
    }
    action.decideBy().filter(decided -> decided.isAfter(latest(action)))
        .ifPresent(decided -> findings.add(Finding.doubt(Place.TYPED,
            "The action \u201c" + action.words() + "\u201d is to be decided by " + Say.day(decided)
                + ", too late to count from " + Say.day(action.from()) + ".",
            "Decide by " + Say.day(latest(action)) + ", or let it count from later.")));
    return findings;
  }

  /// The last day on which an action can be decided: its start, or the notice date where a
  /// September saving on teachers comes from a post that ends.
  private static LocalDate latest(Action action) {
    boolean post = action.line() == FinanceCode.E01
        && action.from().equals(SchoolYear.of(action.from()).firstDay());
    return post ? Notice.TEACHER.lastDay(SchoolYear.of(action.from())) : action.from();
  }
}
