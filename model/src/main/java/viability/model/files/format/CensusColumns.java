package viability.model.files.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.files.table.Headings;
import viability.model.files.table.Quantity;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Source;

/// The columns of a school-level census: for each year group part-time and full-time girls and
/// boys, and those outside every year group.
record CensusColumns(Headings headings, Map<YearGroup, List<Integer>> groups,
    List<Integer> outside) {

  private static final int ENOUGH = 20;
  private static final Pattern HEADING = Pattern.compile(
      "\\(?(?:part|full) time (?:girls|boys|male|female) (early [12]|nursery [12]|reception|year group (?:\\d+|not followed))");

  static CensusColumns of(Headings headings) {
    Map<YearGroup, List<Integer>> groups = new TreeMap<>();
    List<Integer> outside = new ArrayList<>();
    headings.columns().forEach((name, column) -> {
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        YearGroup.parse(heading.group(1)).ifPresentOrElse(
            group -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(column),
            () -> outside.add(column));
      }
    });
    return new CensusColumns(headings, groups, outside);
  }

  boolean isCensus() {
    return groups.values().stream().mapToInt(List::size).sum() >= ENOUGH;
  }

  /// One school's pupils by year group, and how many more are outside every year group.
  record Count(NavigableMap<YearGroup, Integer> pupils, int outside) {

    /// The year groups with pupils.
    List<YearGroup> taught() {
      return pupils.entrySet().stream().filter(each -> each.getValue() > 0).map(Map.Entry::getKey)
          .toList();
    }

    /// A doubt where the headcount is not the sum.
    Optional<Finding> check(SchoolRow row, OptionalInt headcount) {
      int sum = pupils.values().stream().mapToInt(Integer::intValue).sum() + outside;
      return headcount.isEmpty() || headcount.getAsInt() == sum
          ? Optional.empty()
          : Optional.of(Finding.doubt(row.place(),
              row.text("school name") + " has a headcount of " + headcount.getAsInt()
                  + ", but its year groups add up to " + sum + "; the year groups are used.",
              "Check the school's own census return."));
    }
  }

  /// The pupils of a row. A year group of which any part is withheld is not counted.
  Count count(SchoolRow row) {
    NavigableMap<YearGroup, Integer> pupils = new TreeMap<>();
    groups.forEach((group, columns) -> sum(row, columns).ifPresent(sum -> pupils.put(group, sum)));
    return new Count(pupils, sum(row, outside).orElse(0));
  }

  private static OptionalInt sum(SchoolRow row, List<Integer> columns) {
    int sum = 0;
    for (int column : columns) {
      if (!(row.quantity(column) instanceof Quantity.Given(BigDecimal value))
          || value.signum() < 0) {
        return OptionalInt.empty();
      }
      sum += value.intValue();
    }
    return OptionalInt.of(sum);
  }

  /// The shares eligible for free meals and learning English as an additional language. The first
  /// generation of headings gives numbers for the latter, and cuts long headings short.
  List<NeedShare> needs(SchoolRow row) {
    OptionalInt language = headings
        .starting("% of pupils whose first language is known or believed to be other");
    List<NeedShare> needs = new ArrayList<>(
        row.needs(headings.starting("% of pupils known to be eligible for"), language));
    OptionalInt number = headings
        .starting("number of pupils whose first language is known or believed to be other");
    int headcount = row.whole("headcount of pupils").orElse(0);
    if (language.isEmpty() && number.isPresent() && headcount > 0) {
      row.number(number).map(value -> value.doubleValue() / headcount)
          .filter(share -> share >= 0 && share <= 1).ifPresent(share -> needs
              .add(new NeedShare(Need.EAL, share, Source.imported(row.place(number.getAsInt())))));
    }
    return needs;
  }
}
