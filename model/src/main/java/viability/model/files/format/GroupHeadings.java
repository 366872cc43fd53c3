package viability.model.files.format;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viability.model.files.sheet.Sheet;
import viability.model.school.YearGroup;

/// The line of a sheet that names year groups, youngest first: which column of the view is which.
record GroupHeadings(RollView view, int row, SortedMap<Integer, YearGroup> groups,
    boolean spelled) {

  private static final int LOOKED_AT = 20;
  private static final int WIDEST = 400;
  private static final int LONGEST = 40;
  private static final int ENOUGH_SPELLED = 2;
  private static final int ENOUGH_BARE = 4;
  private static final Pattern GRADE = Pattern.compile("(?i)g(?:rade)?\\s*(\\d{1,2})");

  /// The headings of a sheet along a row or down a column, whichever has more year groups.
  static Optional<GroupHeadings> find(Sheet sheet) {
    Optional<GroupHeadings> across = find(new RollView(sheet, false));
    Optional<GroupHeadings> down = find(new RollView(sheet, true));
    int acrossWeight = across.map(GroupHeadings::weight).orElse(0);
    return down.map(GroupHeadings::weight).orElse(0) > acrossWeight ? down : across;
  }

  private static Optional<GroupHeadings> find(RollView view) {
    Optional<GroupHeadings> best = Optional.empty();
    for (int row = 0; row < Math.min(LOOKED_AT, view.height()); row++) {
      GroupHeadings found = in(view, row);
      boolean enough = found.groups.size() >= (found.spelled ? ENOUGH_SPELLED : ENOUGH_BARE);
      if (enough && (best.isEmpty() || found.weight() > best.get().weight())) {
        best = Optional.of(found);
      }
    }
    return best;
  }

  private int weight() {
    return groups.size() + (spelled ? 20 : 0);
  }

  /// The year groups of a line as far as they are in order; a line of plain numbers only counts
  /// where each is one more than the last.
  private static GroupHeadings in(RollView view, int row) {
    SortedMap<Integer, YearGroup> groups = new TreeMap<>();
    Set<YearGroup> seen = EnumSet.noneOf(YearGroup.class);
    boolean spelled = false;
    boolean consecutive = true;
    YearGroup last = null;
    int width = Math.min(view.width(), WIDEST);
    for (int column = 0; column < width; column++) {
      String text = view.text(row, column);
      Optional<YearGroup> group = parse(text);
      if (group.isPresent() && seen.add(group.get())) {
        if (last != null && group.get().compareTo(last) < 0) {
          return new GroupHeadings(view, row, new TreeMap<>(), false);
        }
        consecutive &= last == null || group.get().before().equals(Optional.of(last));
        spelled |= !Character.isDigit(text.charAt(0));
        last = group.get();
        groups.put(column, last);
      }
    }
    return new GroupHeadings(view, row, spelled || consecutive ? groups : new TreeMap<>(), spelled);
  }

  /// A year group in any usual spelling; a kindergarten is Reception's age, grade 1 is Year 1's.
  static Optional<YearGroup> parse(String text) {
    String plain = text.strip().toLowerCase(Locale.UK);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    if (plain.matches("k|kindergarten")) {
      return Optional.of(YearGroup.R);
    }
    if (plain.matches("n|nur|nursery|fs ?1|preschool|pre school")) {
      return Optional.of(YearGroup.N2);
    }
    Matcher grade = GRADE.matcher(plain);
    return YearGroup.parse(grade.matches()
        ? "year " + grade.group(1)
        : plain.replaceAll("^(nursery|n)\\s+", "nursery")
            .replaceAll("\\s*\\((?:r|rec|y\\d+|pupils|nor)\\)$|\\s+(?:pupils|roll|nor|total)$", "")
            .replaceAll("^rec(?:ep)?\\.?$|^fs ?2$|^eyfs2?$", "reception")
            .replaceAll("^y(?:ea)?r[ .]*(\\d+)", "year $1"));
  }
}
