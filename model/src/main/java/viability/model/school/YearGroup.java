package viability.model.school;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A national curriculum year group, youngest first.
public enum YearGroup {
  N1, N2, R, Y1, Y2, Y3, Y4, Y5, Y6, Y7, Y8, Y9, Y10, Y11, Y12, Y13, Y14;

  /// Kept, since asking for the values makes an array anew each time.
  private static final YearGroup[] ALL = values();
  private static final Pattern YEAR = Pattern
      .compile("(?:year(?: group)?|yr|y)?\\.?\\s*0?(\\d{1,2})");
  private static final Pattern NURSERY = Pattern.compile("n(?:ursery)?\\s*([12])");

  /// The year group that an ordinary spelling means: R, Rec, Reception, Y3, Yr 3, Year 3, 3, N1,
  /// Nursery 2; empty for anything else.
  public static Optional<YearGroup> parse(String text) {
    String plain = text.strip().toLowerCase(Locale.UK);
    if (plain.matches("r|rec|reception|yr?\\s*r|year r|fs2")) {
      return Optional.of(R);
    }
    Matcher nursery = NURSERY.matcher(plain);
    if (nursery.matches()) {
      return Optional.of(nursery.group(1).equals("1") ? N1 : N2);
    }
    Matcher year = YEAR.matcher(plain);
    int number = year.matches() ? Integer.parseInt(year.group(1)) : 0;
    return number >= 1 && number <= 14 ? Optional.of(at(R.index() + number)) : Optional.empty();
  }

  /// Whether the schools block funds this year group by its pupils: Reception to Year 11.
  public boolean isFunded() {
    return compareTo(R) >= 0 && compareTo(Y11) <= 0;
  }

  /// Reception to Year 6.
  public boolean isPrimary() {
    return compareTo(R) >= 0 && compareTo(Y6) <= 0;
  }

  /// Reception, Year 1 and Year 2, where a class may have at most 30 pupils to a teacher.
  public boolean isInfant() {
    return compareTo(R) >= 0 && compareTo(Y2) <= 0;
  }

  /// The place of this year group among all, from 0, youngest first: where arrays by year group
  /// keep it.
  @SuppressWarnings("EnumOrdinal")
  public int index() {
    return ordinal();
  }

  /// The year group at a place among all, as [#index()] gives it.
  @SuppressWarnings("EnumOrdinal")
  public static YearGroup at(int index) {
    return ALL[index];
  }

  /// The year group a pupil was in a year earlier; empty for the first nursery year.
  public Optional<YearGroup> before() {
    return index() == 0 ? Optional.empty() : Optional.of(at(index() - 1));
  }

  /// The name in words: Reception, Year 3, Nursery 1.
  public String words() {
    return switch (this) {
      case N1 -> "Nursery 1";
      case N2 -> "Nursery 2";
      case R -> "Reception";
      default -> "Year " + (index() - R.index());
    };
  }
}
