package viability.app.screen.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viability.app.desk.Results;
import viability.model.plan.Plan;
import viability.model.trace.Finding;
import viability.model.trace.Severity;

/// Everything to look at in the open plan, the gravest first.
final class FindingsModel {

  private FindingsModel() {}

  /// Those of the results, which hold the plan's own; the plan's alone while there are no results.
  static List<Finding> of(Optional<Plan> plan, Optional<Results> results) {
    return results.map(Results::findings).or(() -> plan.map(Plan::findings)).orElse(List.of())
        .stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }

  /// How many stop and how many to check: `1 stops · 2 to check`.
  static String words(List<Finding> findings) {
    long stops = findings.stream().filter(f -> f.severity() == Severity.STOP).count();
    long doubts = findings.stream().filter(f -> f.severity() == Severity.DOUBT).count();
    List<String> parts = new ArrayList<>();
    if (stops > 0) {
      parts.add(stops + (stops == 1 ? " stops" : " stop"));
    }
    if (doubts > 0) {
      parts.add(doubts + " to check");
    }
    if (parts.isEmpty()) {
      parts.add(findings.isEmpty() ? "Nothing to check" : findings.size() + " noted");
    }
    return String.join(" \u00b7 ", parts);
  }
}
