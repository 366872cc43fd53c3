package viability.model.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import viability.model.school.YearGroup;

/// A year group, or several added up, that is forecast and scored as one figure.
public record Series(String name, List<YearGroup> groups) {

  private static final List<YearGroup> PRIMARY = Stream.of(YearGroup.values())
      .filter(YearGroup::isPrimary).toList();
  private static final List<YearGroup> SECONDARY = Stream.of(YearGroup.values())
      .filter(g -> g.isFunded() && !g.isPrimary()).toList();

  public Series {
    groups = List.copyOf(groups);
  }

  /// What a forecast of these year groups gives: each one, then `primary` (Reception to Year 6),
  /// `secondary` (Year 7 to Year 11) where all of theirs are there, and the `total`.
  public static List<Series> forecast(List<YearGroup> groups) {
    List<Series> all = new ArrayList<>();
    groups.forEach(group -> all.add(new Series(group.name(), List.of(group))));
    addIfWhole(all, "primary", PRIMARY, groups);
    addIfWhole(all, "secondary", SECONDARY, groups);
    all.add(new Series("total", groups));
    return all;
  }

  /// What a back-test scores: `reception`, `primary`, `year7`, `secondary`, `total`, where their
  /// year groups are there.
  public static List<Series> scored(List<YearGroup> groups) {
    List<Series> all = new ArrayList<>();
    addIfWhole(all, "reception", List.of(YearGroup.R), groups);
    addIfWhole(all, "primary", PRIMARY, groups);
    addIfWhole(all, "year7", List.of(YearGroup.Y7), groups);
    addIfWhole(all, "secondary", SECONDARY, groups);
    all.add(new Series("total", groups));
    return all;
  }

  private static void addIfWhole(List<Series> all, String name, List<YearGroup> wanted,
      List<YearGroup> there) {
    if (there.containsAll(wanted)) {
      all.add(new Series(name, wanted));
    }
  }

  /// This series of a roll; not a number where a year group is not known.
  double of(Map<YearGroup, Double> roll) {
    return groups.stream().mapToDouble(group -> roll.getOrDefault(group, Double.NaN)).sum();
  }

  boolean isPrimary() {
    return groups.stream().allMatch(YearGroup::isPrimary);
  }

  boolean isSecondary() {
    return groups.stream().noneMatch(YearGroup::isPrimary);
  }
}
