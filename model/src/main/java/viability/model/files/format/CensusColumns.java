package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.files.table.Headings;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.YearGroup;
import viability.model.trace.Source;

/// The columns of a school-level census: for each year group part-time and full-time girls and
/// boys, and those outside every year group; and the shares of need.
record CensusColumns(Headings headings, Map<YearGroup, List<Integer>> groups, List<Integer> outside,
    OptionalInt freeMeals, OptionalInt language, OptionalInt languageNumber) {

  private static final int ENOUGH = 20;
  private static final String WHO = "(?:girls|boys|females?|males?)";
  private static final Pattern HEADING = Pattern.compile("\\(?(?:(?:part|full) ?time " + WHO + "|"
      + WHO + " (?:part|full) ?time),? (?:year group |nc year )?"
      + "(early(?: years?)? [12]|nursery(?: year)? [12]|[en][12]|reception|r|(?:year group |year )?\\d+|not followed)\\)?");

  static CensusColumns of(Headings headings) {
    Map<YearGroup, List<Integer>> groups = new TreeMap<>();
    List<Integer> outside = new ArrayList<>();
    headings.columns().forEach((name, column) -> {
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        GroupHeadings.parse(heading.group(1).replace(" year", "")).ifPresentOrElse(
            group -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(column),
            () -> outside.add(column));
      }
    });
    return new CensusColumns(headings, groups, outside,
        headings.starting("% of pupils known to be eligible for"),
        headings.starting("% of pupils whose first language is known or believed to be other"),
        headings
            .starting("number of pupils whose first language is known or believed to be other"));
  }

  boolean isCensus() {
    return groups.values().stream().mapToInt(List::size).sum() >= ENOUGH;
  }

  /// The shares eligible for free meals and learning English as an additional language. The first
  /// generation of headings gives numbers for the latter, and cuts long headings short.
  List<NeedShare> needs(SchoolRow row) {
    List<NeedShare> needs = new ArrayList<>(row.needs(freeMeals, language));
    int headcount = row.whole(CensusSchool.HEADCOUNT).orElse(0);
    if (language.isEmpty() && languageNumber.isPresent() && headcount > 0) {
      row.number(languageNumber).map(value -> value.doubleValue() / headcount)
          .filter(share -> share >= 0 && share <= 1)
          .ifPresent(share -> needs.add(new NeedShare(Need.EAL, share,
              Source.imported(row.place(languageNumber.getAsInt())))));
    }
    return needs;
  }
}
