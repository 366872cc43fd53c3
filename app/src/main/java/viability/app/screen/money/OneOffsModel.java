package viability.app.screen.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viability.app.desk.Desk;
import viability.app.screen.part.DateText;
import viability.model.plan.Plan;
import viability.model.projection.basis.OneOffChange;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;

/// The one-off changes of the chosen school without a window: what, on which line, when, how much.
final class OneOffsModel {

  private final Desk desk;

  OneOffsModel(Desk desk) {
    this.desk = desk;
  }

  /// What was typed for a change.
  record Typed(String words, FinanceCode code, String date, String amount) {}

  /// The chosen school's, earliest first.
  List<OneOffChange> all() {
    return desk.plan().get()
        .map(plan -> plan.basis().oneOffs().stream()
            .filter(change -> desk.school().get().filter(change.school()::equals).isPresent())
            .sorted(Comparator.comparing(OneOffChange::date)).toList())
        .orElse(List.of());
  }

  /// Adds a change; the answer says why it was refused.
  Optional<String> add(Typed typed) {
    return put(Optional.empty(), typed);
  }

  /// Puts what was typed in the place of a change; the answer says why it was refused.
  Optional<String> replace(OneOffChange before, Typed typed) {
    return put(Optional.of(before), typed);
  }

  /// Takes a change away.
  void remove(OneOffChange change) {
    desk.edit("Remove one-off change: " + change.words(), plan -> with(plan, change, List.of()));
  }

  private Optional<String> put(Optional<OneOffChange> before, Typed typed) {
    Optional<String> refused = refused(typed);
    Optional<SchoolId> school = desk.school().get();
    if (refused.isPresent() || school.isEmpty()) {
      return refused;
    }
    OneOffChange now = new OneOffChange(school.get(), typed.code(),
        DateText.read(typed.date()).orElseThrow(),
        Amount.read(typed.amount()).money().orElseThrow(), typed.words().strip());
    desk.settle();
    desk.edit("One-off change: " + now.words(), plan -> before
        .map(old -> with(plan, old, List.of(now))).orElseGet(() -> with(plan, now, List.of(now))));
    return Optional.empty();
  }

  private Optional<String> refused(Typed typed) {
    if (typed.words().isBlank()) {
      return Optional.of("Say what it is, such as a new boiler.");
    }
    Amount amount = Amount.read(typed.amount());
    if (amount.money().isEmpty()) {
      return Optional.of(amount.refused());
    }
    Optional<LocalDate> date = DateText.read(typed.date());
    if (date.isEmpty()) {
      return Optional.of("\u201c" + typed.date().strip()
          + "\u201d is not a date, such as 1 May 2028 or 1/5/2028.");
    }
    return desk.plan().get().map(plan -> plan.base().year())
        .filter(base -> FundingYear.of(date.get()).compareTo(base) <= 0)
        .map(base -> "The figures of " + base
            + ", the base year, stand as they are; give a date after it.");
  }

  private static Plan with(Plan plan, OneOffChange out, List<OneOffChange> in) {
    List<OneOffChange> changes = new ArrayList<>(plan.basis().oneOffs());
    int place = changes.indexOf(out);
    if (place >= 0) {
      changes.remove(place);
    }
    changes.addAll(place >= 0 ? place : changes.size(), in);
    return plan.withBasis(plan.basis().withOneOffs(changes));
  }
}
