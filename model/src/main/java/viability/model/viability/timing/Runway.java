package viability.model.viability.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.projection.YearFigures;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Money;
import viability.model.viability.measure.Say;
import viability.model.viability.measure.Subject;

/// How long the reserve lasts: months from the base year's end, 31 March, until it first passes
/// below zero, along a straight line between 31 Marches.
///
/// `months` is 0 where the reserve is below zero already, and empty where it does not pass below
/// zero within the years shown or is not known; `words` say which.
public record Runway(OptionalDouble months, LocalDate from, String words) {

  /// The runway of a school or a group.
  public static Runway of(Subject subject) {
    List<YearFigures> years = subject.years();
    LocalDate from = years.getFirst().year().lastDay();
    int first = firstBelow(years);
    if (years.getFirst().reserve().isEmpty()) {
      return new Runway(OptionalDouble.empty(), from, subject.name()
          + ": no balance to start from is known, so nothing says how long the reserve lasts.");
    }
    if (first < 0) {
      return new Runway(OptionalDouble.empty(), from, subject.name()
          + ": the reserve does not pass below zero by " + Say.march(years.getLast().year()) + ".");
    }
    if (first == 0) {
      return new Runway(OptionalDouble.of(0), from, subject.name()
          + ": the reserve is below zero already, in " + Say.march(years.getFirst().year()) + ".");
    }
    double months = (first - 1) * 12 + into(years, first);
    Runway runway = new Runway(OptionalDouble.of(months), from, "");
    return new Runway(runway.months, from,
        subject.name() + ": the reserve lasts " + Say.figure(months, Unit.MONTHS) + " from "
            + Say.day(from) + ", to " + Say.month(runway.passes().orElseThrow()) + ".");
  }

  /// The first of the month in which the reserve passes below zero.
  public Optional<LocalDate> passes() {
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(from.plusDays(1).plusMonths((long) Math.floor(months.getAsDouble())));
  }

  /// How the months come about, from the reserves either side of zero; empty where there are none.
  public static Optional<Working> working(Subject subject) {
    List<YearFigures> years = subject.years();
    int first = firstBelow(years);
    if (first < 1) {
      return Optional.empty();
    }
    Optional<Working> before = reserve(subject, first - 1);
    Optional<Working> after = reserve(subject, first);
    Working whole = Working.given("Whole years before", (first - 1) * 12.0, Unit.MONTHS,
        new Source(Mark.DERIVED, "12 months for each 31 March not below zero", ""));
    return before.flatMap(start -> after.map(end -> Working.sum("Runway", Unit.MONTHS,
        "Months to the last 31 March not below zero, and the part of the year after it.",
        List.of(whole, part(start, end)))));
  }

  private static Working part(Working start, Working end) {
    Working fall = Working.difference("Fall in the year", Unit.PENCE,
        "The reserve before less the reserve after.", List.of(start, end));
    Working month = Working.stated("Fall in a month", fall.value() / 12, Unit.PENCE,
        "A twelfth of the year's fall.", List.of(fall));
    return Working.quotient("Months into the year", Unit.MONTHS,
        "The reserve before divided by the fall in a month.", List.of(start, month));
  }

  private static Optional<Working> reserve(Subject subject, int year) {
    return subject.explainer().reserve(subject.wanted(), subject.school(), year);
  }

  private static int firstBelow(List<YearFigures> years) {
    for (int year = 0; year < years.size(); year++) {
      if (years.get(year).reserve().map(Money::isNegative).orElse(false)) {
        return year;
      }
    }
    return -1;
  }

  /// Months from the last 31 March not below zero to where the reserve passes zero.
  private static double into(List<YearFigures> years, int first) {
    double before = pence(years.get(first - 1));
    return before / ((before - pence(years.get(first))) / 12);
  }

  private static double pence(YearFigures figures) {
    return figures.reserve().orElseThrow().pence();
  }
}
