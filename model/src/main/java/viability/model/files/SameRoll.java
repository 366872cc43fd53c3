package viability.model.files;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import viability.model.school.Census;
import viability.model.school.Roll;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Two files' counts of one school at one census.
final class SameRoll {

  private SameRoll() {}

  /// The first roll with the year groups that only the second has; the first alone, and a doubt,
  /// where they differ.
  static Loaded<Roll> complete(String school, Roll first, Roll second) {
    boolean agree = second.pupils().entrySet().stream().allMatch(each -> first.pupils()
        .getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
    boolean bare = first.pupils().isEmpty() && second.pupils().isEmpty();
    boolean headcountsDiffer = bare && first.total() != second.total();
    if (!agree || headcountsDiffer) {
      return new Loaded<>(first, List.of(differing(school, first, second)));
    }
    NavigableMap<YearGroup, Integer> pupils = new TreeMap<>(second.pupils());
    pupils.putAll(first.pupils());
    var headcount = first.headcount().isPresent() ? first.headcount() : second.headcount();
    return Loaded.of(new Roll(first.year(), first.census(), pupils, headcount, first.place()));
  }

  private static Finding differing(String school, Roll first, Roll second) {
    String when = first.census() == Census.OCTOBER
        ? "October " + first.year().start()
        : "January " + (first.year().start() + 1);
    String groups = second.pupils().entrySet().stream()
        .filter(each -> !first.pupils().getOrDefault(each.getKey(), each.getValue())
            .equals(each.getValue()))
        .map(Map.Entry::getKey).map(YearGroup::words).reduce((a, b) -> a + ", " + b)
        .map(names -> " (" + names + " differ)").orElse("");
    return Finding.doubt(second.place(),
        when + " of " + school + " is " + second.total() + " pupils here, but " + first.total()
            + " at " + first.place() + groups + ". The count at " + first.place() + " is used.",
        "Find out which is right, and correct or leave out the other file.");
  }
}
