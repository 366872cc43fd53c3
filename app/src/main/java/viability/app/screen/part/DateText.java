package viability.app.screen.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates as people type them: `31 August 2027`, `31/8/2027`, `2027-08-31`, `Sept 2027`.
public final class DateText {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final Pattern WORDS = Pattern
      .compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3,9})\\s+(\\d{4})");

  private DateText() {}

  /// The date written; a month alone is its first day. Empty for anything else.
  public static Optional<LocalDate> read(String text) {
    String plain = text.strip();
    return iso(plain).or(() -> slashes(plain)).or(() -> words(plain));
  }

  private static Optional<LocalDate> iso(String text) {
    Matcher m = ISO.matcher(text);
    return m.matches() ? date(m.group(1), m.group(2), m.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> slashes(String text) {
    Matcher m = SLASHES.matcher(text);
    return m.matches() ? date(m.group(3), m.group(2), m.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> words(String text) {
    Matcher m = WORDS.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String start = m.group(2).toLowerCase(Locale.UK).substring(0, 3);
    List<Month> months = Stream.of(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.UK).startsWith(start)).toList();
    String day = m.group(1) == null ? "1" : m.group(1);
    return months.size() == 1
        ? date(m.group(3), String.valueOf(months.getFirst().getValue()), day)
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional
          .of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
