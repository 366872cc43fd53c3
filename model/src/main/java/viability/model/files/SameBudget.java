package viability.model.files;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import viability.model.school.Budget;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Two files' figures for one school, year and basis.
final class SameBudget {

  private SameBudget() {}

  /// The first budget with the lines that only the second has; the first alone, and a doubt, where
  /// they differ or one divides a line that the other does not.
  static Loaded<Budget> complete(String school, Budget first, Budget second) {
    if (first.lines().isEmpty() || second.lines().isEmpty()) {
      return Loaded.of(first.lines().isEmpty() ? second : first);
    }
    List<Map.Entry<FinanceCode, Figure>> differing = second.lines().entrySet().stream()
        .filter(line -> first.lines().containsKey(line.getKey()))
        .filter(line -> !first.amount(line.getKey()).equals(line.getValue().amount())).toList();
    boolean divided = second.lines().keySet().stream()
        .anyMatch(code -> clashes(code, first.lines().keySet()));
    if (!differing.isEmpty()) {
      return new Loaded<>(first, List.of(doubt(school, first, second, differing)));
    }
    if (divided || first.months() != second.months()) {
      return Loaded.of(first);
    }
    NavigableMap<FinanceCode, Figure> lines = new TreeMap<>(second.lines());
    lines.putAll(first.lines());
    return Loaded.of(new Budget(first.year(), first.column(), first.months(), lines));
  }

  private static boolean clashes(FinanceCode code, Iterable<FinanceCode> others) {
    for (FinanceCode other : others) {
      if (code != other && (code.whole() == other || other.whole() == code)) {
        return true;
      }
    }
    return false;
  }

  private static Finding doubt(String school, Budget first, Budget second,
      List<Map.Entry<FinanceCode, Figure>> differing) {
    FinanceCode code = differing.getFirst().getKey();
    Figure here = differing.getFirst().getValue();
    Figure there = first.lines().getOrDefault(code, here);
    String more = differing.size() > 1
        ? ", and " + (differing.size() - 1) + " more lines differ"
        : "";
    return Finding.doubt(here.place(),
        "The " + second.year() + " " + second.column().words() + " of " + school + " differs: "
            + code.code() + " is \u00a3" + here.amount() + " here, but \u00a3" + there.amount()
            + " at " + there.place() + more + ". The figures at " + there.place() + " are used.",
        "Find out which is right, and correct or leave out the other file.");
  }
}
