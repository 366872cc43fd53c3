package viability.model.files.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viability.model.school.Roll;
import viability.model.trace.Finding;
import viability.model.units.SchoolYear;

/// Names the years that are missing between the first and the last of a school's rolls.
final class RollGaps {

  private RollGaps() {}

  /// A doubt for each run of missing years, at the roll that follows it.
  static List<Finding> in(String school, List<Roll> rolls) {
    List<Roll> ordered = rolls.stream().sorted(Comparator.comparing(Roll::year)).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < ordered.size(); i++) {
      SchoolYear missing = ordered.get(i - 1).year().plus(1);
      SchoolYear last = ordered.get(i).year().plus(-1);
      if (missing.compareTo(last) <= 0) {
        String years = missing.equals(last)
            ? missing + " is missing"
            : missing + " to " + last + " are missing";
        findings.add(Finding.doubt(ordered.get(i).place(),
            years + " from the rolls of " + school + ".",
            "Add the counts of the missing year if there are any; without them forecasts skip it."));
      }
    }
    return findings;
  }
}
