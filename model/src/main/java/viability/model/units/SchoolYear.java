package viability.model.units;

import java.time.LocalDate;

/// A school year, named by the year it starts: `2026` runs 1 September 2026 to 31 August 2027.
public record SchoolYear(int start) implements Comparable<SchoolYear> {

  /// The school year that a date falls in.
  public static SchoolYear of(LocalDate date) {
    return new SchoolYear(date.getMonthValue() >= 9 ? date.getYear() : date.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(start, 9, 1);
  }

  public SchoolYear plus(int years) {
    return new SchoolYear(start + years);
  }

  public int minus(SchoolYear other) {
    return start - other.start;
  }

  /// The funding year that this year's October census pays for: the one that starts next April.
  public FundingYear funds() {
    return new FundingYear(start + 1);
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(start, other.start);
  }

  /// As written in school: `2026/27`.
  @Override
  public String toString() {
    return start + "/" + String.format("%02d", (start + 1) % 100);
  }
}
