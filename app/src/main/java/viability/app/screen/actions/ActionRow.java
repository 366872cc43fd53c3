package viability.app.screen.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viability.app.look.Format;
import viability.model.action.Action;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// An action and its place in the plan's list, with the ways a row changes.
public record ActionRow(int place, Action action) {

  /// The date of effect the action was agreed with.
  LocalDate planned() {
    return action.planned().orElse(action.from());
  }

  /// Whole months from the date it was agreed with to the date it takes effect.
  int delay() {
    return (int) Math.max(0, ChronoUnit.MONTHS.between(planned(), action.from()));
  }

  /// What starting later loses in all, over these years.
  Money lost(List<FundingYear> years) {
    return years.stream().map(action::lost).reduce(Money.ZERO, Money::plus);
  }

  /// "5 months later than planned: £5,000 of saving lost in 2027-28."
  String delayWords(List<FundingYear> years) {
    if (!action.isLate()) {
      return "Starts in " + Format.month(action.from()) + ", as planned.";
    }
    String lost = years.stream().filter(year -> action.lost(year).pence() != 0)
        .map(year -> Format.pounds(action.lost(year)) + " in " + year)
        .collect(Collectors.joining(", "));
    return "Starts in " + Format.month(action.from()) + ", " + delay()
        + (delay() == 1 ? " month" : " months") + " later than planned: lost saving "
        + (lost.isEmpty() ? "none in the years shown." : lost + ".");
  }

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
