package viability.app.screen.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import viability.app.desk.Desk;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Arrangement;
import viability.model.plan.Plan;
import viability.model.school.School;

/// Adds, changes, renames, duplicates and removes arrangements; each can be undone. The arrangement
/// worked on becomes the chosen one.
record ArrangementEdits(Desk desk) {

  void add(Arrangement arrangement) {
    edit("Add " + quoted(arrangement.name()), plan -> {
      List<Arrangement> more = new ArrayList<>(orAlone(plan));
      more.add(arrangement);
      return plan.withArrangements(more);
    });
    desk.arrangement().set(arrangement.name());
  }

  /// Puts an arrangement in another's place; it may have another name.
  void change(Arrangement from, Arrangement to) {
    String words = from.equals(to.named(from.name()))
        ? "Rename " + quoted(from.name()) + " to " + quoted(to.name())
        : "Change " + quoted(from.name());
    edit(words,
        plan -> plan
            .withArrangements(
                orAlone(plan).stream().map(a -> a.name().equals(from.name()) ? to : a).toList())
            .withAppraisal(plan.appraisal().renamed(from.name(), to.name())));
    desk.arrangement().set(to.name());
  }

  void duplicate(Arrangement arrangement) {
    desk.plan().get().ifPresent(plan -> add(arrangement.named(free(plan, arrangement.name()))));
  }

  void remove(Arrangement arrangement) {
    edit("Remove " + quoted(arrangement.name()),
        plan -> plan
            .withArrangements(plan.arrangements().stream()
                .filter(a -> !a.name().equals(arrangement.name())).toList())
            .withAppraisal(plan.appraisal().forgetting(arrangement.name())));
  }

  /// A name like the one wanted that no arrangement has yet: "Federation 2".
  static String free(Plan plan, String wanted) {
    String stem = wanted.replaceFirst(" \\d+$", "");
    String free = wanted;
    for (int i = 2; plan.arrangement(free).isPresent(); i++) {
      free = stem + " " + i;
    }
    return free;
  }

  /// A plan without arrangements is compared with its schools alone, which then stays.
  private static List<Arrangement> orAlone(Plan plan) {
    LocalDate starts = plan.base().year().firstDay();
    return plan.arrangements().isEmpty()
        ? List.of(new Alone("Alone, no change", plan.schools().stream().map(School::id).toList(),
            starts, false))
        : plan.arrangements();
  }

  private void edit(String words, UnaryOperator<Plan> change) {
    desk.settle();
    desk.edit(words, change);
  }

  private static String quoted(String name) {
    return "\u201c" + name + "\u201d";
  }
}
