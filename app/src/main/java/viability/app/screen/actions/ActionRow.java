package viability.app.screen.actions;

import java.time.LocalDate;
import java.util.Optional;
import viability.model.action.Action;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.Money;

/// An action and its place in the plan's list, with the ways a row changes.
public record ActionRow(int place, Action action) {

  Action words(String given) {
    return with(given, action.school(), action.line(), action.yearly());
  }

  Action school(SchoolId given) {
    return with(action.words(), given, action.line(), action.yearly());
  }

  Action line(FinanceCode given) {
    return with(action.words(), action.school(), given, action.yearly());
  }

  Action yearly(Money given) {
    return with(action.words(), action.school(), action.line(), given);
  }

  /// Another date of effect; what is lost by it counts from the date it was agreed with.
  Action from(LocalDate given) {
    return action.starting(given);
  }

  Action decideBy(Optional<LocalDate> given) {
    return noted(action.owner(), action.evidence(), action.status(), given);
  }

  Action owner(String given) {
    return noted(given, action.evidence(), action.status(), action.decideBy());
  }

  Action evidence(String given) {
    return noted(action.owner(), given, action.status(), action.decideBy());
  }

  Action status(Action.Status given) {
    return noted(action.owner(), action.evidence(), given, action.decideBy());
  }

  private Action with(String words, SchoolId school, FinanceCode line, Money yearly) {
    return new Action(words, school, line, yearly, action.amounts(), action.from(),
        action.planned(), action.decideBy(), action.owner(), action.evidence(), action.status(),
        action.ticked());
  }

  private Action noted(String owner, String evidence, Action.Status status,
      Optional<LocalDate> decideBy) {
    return new Action(action.words(), action.school(), action.line(), action.yearly(),
        action.amounts(), action.from(), action.planned(), decideBy, owner, evidence, status,
        action.ticked());
  }
}
