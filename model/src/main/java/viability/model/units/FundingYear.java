package viability.model.units;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A funding year of a maintained school, named by the year it starts: `2026` runs 1 April 2026 to
/// 31 March 2027 and is written 2026-27.
public record FundingYear(int start) implements Comparable<FundingYear> {

  private static final Pattern WRITTEN = Pattern
      .compile("(\\d{4})(?:\\s*[-/\u2013]\\s*(\\d{4}|\\d{2}))?");

  /// The funding year that a date falls in.
  public static FundingYear of(LocalDate date) {
    return new FundingYear(date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1);
  }

  /// The year written as `2026`, `2026-27`, `2026/27` or `2026-2027`; empty for any other text.
  public static Optional<FundingYear> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(written.group(1));
    boolean follows = written.group(2) == null
        || Integer.parseInt(written.group(2)) % 100 == (start + 1) % 100;
    return follows ? Optional.of(new FundingYear(start)) : Optional.empty();
  }

  public LocalDate firstDay() {
    return LocalDate.of(start, 4, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(start + 1, 3, 31);
  }

  public FundingYear plus(int years) {
    return new FundingYear(start + years);
  }

  public int minus(FundingYear other) {
    return start - other.start;
  }

  /// The school year whose October census pays for this funding year: the one before.
  public SchoolYear fundedBy() {
    return new SchoolYear(start - 1);
  }

  /// The school year that starts in this funding year; it fills seven of its twelve months.
  public SchoolYear schoolYear() {
    return new SchoolYear(start);
  }

  /// The share of this year, in twelfths, from the date on which something takes effect to the end.
  ///
  /// An effect starts on the first of the month of its date if that is its first day, else on the
  /// first of the next month. 12 where it started before this year, 0 where it starts after.
  public int monthsFrom(LocalDate date) {
    LocalDate starts = date.getDayOfMonth() == 1 ? date : date.withDayOfMonth(1).plusMonths(1);
    long before = (starts.getYear() - start) * 12L + starts.getMonthValue() - 4;
    return Math.clamp(12 - before, 0, 12);
  }

  @Override
  public int compareTo(FundingYear other) {
    return Integer.compare(start, other.start);
  }

  /// As written in budgets: `2026-27`.
  @Override
  public String toString() {
    return start + "-" + String.format("%02d", (start + 1) % 100);
  }
}
