package viability.model.files.format;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.files.sheet.Cell;
import viability.model.files.table.Dated;
import viability.model.files.table.YearWords;
import viability.model.school.Census;
import viability.model.units.SchoolYear;

/// Which count of which school year a row or heading of a roll table is of.
///
/// January of a year belongs to the school year before. A bare year, `2024` or `2024/25`, is the
/// school year it starts in; the count is then taken as January's, which most published files hold.
record RollDate(SchoolYear year, Census census, Said said) {

  /// How the date was given.
  enum Said {
    /// With its month or term.
    WHOLE,
    /// As a year alone.
    YEAR_ONLY,
    /// With a month in which neither census is.
    OTHER_MONTH
  }

  private static final Pattern MONTH = Pattern.compile(
      "(?i)(?<![a-z])(?:(jan|feb|mar|spring)|(sep|oct|nov|dec|autumn)|(apr|may|jun|jul|aug|summer))[a-z]*");
  private static final Pattern SHORT_YEAR = Pattern
      .compile("(?i)[a-z]{3,9}[ '\u2019/-]+(\\d\\d)(?!\\d)");
  private static final int AUTUMN = 9;
  private static final int SPRING = 3;

  /// The date that a cell gives; `around` is what stands above it, which may name the month.
  static Optional<RollDate> of(Cell cell, String around) {
    Optional<LocalDate> written = Dated.of(cell);
    if (written.isPresent()) {
      LocalDate day = written.get();
      int month = day.getMonthValue();
      Census census = month >= AUTUMN ? Census.OCTOBER : Census.JANUARY;
      return Optional.of(new RollDate(SchoolYear.of(day), census,
          month > SPRING && month < AUTUMN ? Said.OTHER_MONTH : Said.WHOLE));
    }
    String text = cell.text();
    return in(MONTH.matcher(text).find() ? text : text + " " + month(around));
  }

  /// The date that a text speaks of.
  static Optional<RollDate> in(String text) {
    Matcher month = MONTH.matcher(text);
    boolean named = month.find();
    boolean autumn = named && month.group(2) != null;
    Said said = !named ? Said.YEAR_ONLY : month.group(3) != null ? Said.OTHER_MONTH : Said.WHOLE;
    Census census = autumn ? Census.OCTOBER : Census.JANUARY;
    return YearWords.span(text)
        .or(() -> calendar(text).map(year -> named && !autumn ? year - 1 : year))
        .map(year -> new RollDate(new SchoolYear(year), census, said));
  }

  private static Optional<Integer> calendar(String text) {
    Matcher two = SHORT_YEAR.matcher(text);
    return YearWords.single(text)
        .or(() -> MONTH.matcher(text).find() && two.find()
            ? Optional.of(2000 + Integer.parseInt(two.group(1)))
            : Optional.empty());
  }

  private static String month(String text) {
    Matcher month = MONTH.matcher(text);
    return month.find() ? month.group().toLowerCase(Locale.UK) : "";
  }

  boolean sameAs(RollDate other) {
    return year.equals(other.year) && census == other.census;
  }

  /// The count in words: `October 2024`, `January 2025`.
  String words() {
    return census == Census.OCTOBER ? "October " + year.start() : "January " + (year.start() + 1);
  }
}
