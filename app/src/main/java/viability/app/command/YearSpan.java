package viability.app.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// Reads school years given on the command line: 2022 and 2022-23 are the one that starts in 2022.
record YearSpan(SchoolYear from, SchoolYear to) {

  private static final Pattern SPAN = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})");

  static SchoolYear one(String option, String text) {
    return new SchoolYear(
        FundingYear.parse(text)
            .orElseThrow(() -> new Refusal(
                option + " wants a school year such as 2022 or 2022-23, not " + text + "."))
            .start());
  }

  /// From one year to another, such as 2015-2021, both included; or one year.
  static YearSpan span(String option, String text) {
    Matcher span = SPAN.matcher(text.strip());
    if (!span.matches()) {
      return new YearSpan(one(option, text), one(option, text));
    }
    YearSpan years = new YearSpan(one(option, span.group(1)), one(option, span.group(2)));
    if (years.to.compareTo(years.from) < 0) {
      throw new Refusal(option + " ends before it starts: " + text + ".");
    }
    return years;
  }
}
