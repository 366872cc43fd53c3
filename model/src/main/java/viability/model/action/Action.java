package viability.model.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.OneOff;
import viability.model.effect.Terms;
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
/// of the first year, and moves the projection only while `ticked`. `amounts` are years for which
/// another amount is typed, meant as planned; in order of year.
///
/// `planned` is the date of effect the action was agreed with. Where `from` is later, what it would
/// have brought in between is lost, and a year that was typed counts in proportion to its months.
public record Action(String words, SchoolId school, FinanceCode line, Money yearly,
    List<YearAmount> amounts, LocalDate from, Optional<LocalDate> planned,
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

  public Action {
    amounts = amounts.stream().sorted(Comparator.comparing(YearAmount::year)).toList();
  }

  /// An action of the same amount every year, starting as planned.
  public Action(String words, SchoolId school, FinanceCode line, Money yearly, LocalDate from,
      Optional<LocalDate> decideBy, String owner, String evidence, Status status, boolean ticked) {
    this(words, school, line, yearly, List.of(), from, Optional.empty(), decideBy, owner, evidence,
        status, ticked);
  }

  /// What the action does to the projection; nothing unless it is ticked.
  public List<Effect> effects() {
    if (!ticked) {
      return List.of();
    }
    List<Effect> effects = new ArrayList<>();
    LocalDate open = from;
    for (YearAmount typed : amounts) {
      LocalDate starts = typed.year().firstDay();
      LocalDate ends = typed.year().plus(1).firstDay();
      if (open.isBefore(starts)) {
        effects.add(yearly(open, Optional.of(starts)));
      }
      effects.add(new OneOff(terms("in-" + typed.year().start(), starts), line,
          onLine(in(typed.year())), List.of()));
      open = open.isBefore(ends) ? ends : open;
    }
    effects.add(yearly(open, Optional.empty()));
    return effects;
  }

  private Effect yearly(LocalDate starts, Optional<LocalDate> ends) {
    return new LineChange(terms("from-" + starts, starts).until(ends), line, onLine(yearly),
        Index.NONE, List.of());
  }

  private Terms terms(String key, LocalDate starts) {
    return Terms.of(key, school, Cause.ACTION_PLAN, starts, words).open();
  }

  /// The improvement as the line shows it: spending falls.
  private Money onLine(Money better) {
    return line.isIncome() ? better : better.negated();
  }

  /// The improvement in a year.
  public Money in(FundingYear year) {
    int months = year.monthsFrom(from);
    Optional<Money> typed = typed(year);
    if (typed.isEmpty()) {
      return share(yearly, months, 12);
    }
    int agreed = year.monthsFrom(meant());
    return months >= agreed ? typed.get() : share(typed.get(), months, agreed);
  }

  /// The improvement in a year of a projection from a base year, whose own figures it leaves alone.
  public Money in(FundingYear year, FundingYear base) {
    return year.compareTo(base) > 0 ? in(year) : Money.ZERO;
  }

  /// What a year would have had more had the action started when it was planned to; zero where it
  /// starts then or sooner.
  public Money lost(FundingYear year) {
    return isLate() ? onTime().in(year).minus(in(year)) : Money.ZERO;
  }

  /// Whether it starts later than it was planned to.
  public boolean isLate() {
    return from.isAfter(meant());
  }

  /// The date of effect it was agreed with.
  private LocalDate meant() {
    return planned.orElse(from);
  }

  private Action onTime() {
    return starting(meant());
  }

  private Optional<Money> typed(FundingYear year) {
    return amounts.stream().filter(each -> each.year().equals(year)).map(YearAmount::amount)
        .findFirst();
  }

  private static Money share(Money whole, int part, int of) {
    return Pence.money(Pence.round(whole.pence() * (double) part / of));
  }

  /// The same taking effect on another date; the date it was agreed with stays.
  public Action starting(LocalDate date) {
    Optional<LocalDate> agreed = Optional.of(meant());
    return new Action(words, school, line, yearly, amounts, date, agreed, decideBy, owner, evidence,
        status, ticked);
  }

  /// The same planned for the date it now takes effect on: nothing counts as lost.
  public Action replanned() {
    return new Action(words, school, line, yearly, amounts, from, Optional.empty(), decideBy, owner,
        evidence, status, ticked);
  }

  /// The same with another amount in a year, or with none typed for it.
  public Action withAmount(FundingYear year, Optional<Money> amount) {
    List<YearAmount> kept = new ArrayList<>(
        amounts.stream().filter(each -> !each.year().equals(year)).toList());
    amount.ifPresent(typed -> kept.add(new YearAmount(year, typed)));
    return new Action(words, school, line, yearly, kept, from, planned, decideBy, owner, evidence,
        status, ticked);
  }

  public Action withTicked(boolean now) {
    return new Action(words, school, line, yearly, amounts, from, planned, decideBy, owner,
        evidence, status, now);
  }
}
