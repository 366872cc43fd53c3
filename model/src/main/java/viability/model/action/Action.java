package viability.model.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;

/// One row of the action plan: what is to be done, what it saves or earns, when, and by whom.
///
/// `yearly` is the improvement in the in-year balance in a full year, in cash, positive for a saving
/// on a spending line or more on an income line. It counts from `from`, in proportion to the months
/// of the first year, and moves the projection only while `ticked`.
public record Action(String words, SchoolId school, FinanceCode line, Money yearly, LocalDate from,
    Optional<LocalDate> decideBy, String owner, String evidence, Status status, boolean ticked) {

  /// How far an action has come.
  public enum Status {
    IDEA("Idea"), AGREED("Agreed"), UNDER_WAY("Under way"), DONE("Done");

    private final String words;

    Status(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What the action does to the projection; nothing unless it is ticked.
  public List<Effect> effects() {
    if (!ticked) {
      return List.of();
    }
    Money change = line.isIncome() ? yearly : yearly.negated();
    return List.of(new LineChange(school, line, Cause.ACTION_PLAN, from, Optional.empty(), change,
        Index.NONE, true, words, List.of()));
  }

  /// The improvement in a year: the yearly amount for the months in force.
  public Money in(FundingYear year) {
    return Pence.money(Pence.round(yearly.pence() * (double) year.monthsFrom(from) / 12));
  }

  /// The improvement in a year of a projection from a base year, whose own figures it leaves alone.
  public Money in(FundingYear year, FundingYear base) {
    return year.compareTo(base) > 0 ? in(year) : Money.ZERO;
  }

  public Action withTicked(boolean now) {
    return new Action(words, school, line, yearly, from, decideBy, owner, evidence, status, now);
  }
}
