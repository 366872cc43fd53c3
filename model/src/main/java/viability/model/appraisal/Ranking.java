package viability.model.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viability.model.viability.measure.Say;

/// The options' totals under one set of weights, in the options' order.
public record Ranking(List<Total> totals) {

  /// Less than can be told from rounding.
  static final double SAME = 1e-9;

  public Ranking {
    totals = List.copyOf(totals);
  }

  /// The totals, highest first: by the least they can be, then by the most.
  public List<Total> inOrder() {
    return totals.stream()
        .sorted(Comparator.comparingDouble(Total::low).thenComparingDouble(Total::high).reversed())
        .toList();
  }

  /// The option that scores highest however the rest is scored; empty where that cannot be said, or
  /// where two score the same.
  public Optional<String> highest() {
    return totals.stream()
        .filter(one -> totals.stream()
            .allMatch(other -> other.equals(one) || one.low() > other.high() + SAME))
        .map(Total::option).findFirst();
  }

  /// What a governor reads aloud.
  public String words() {
    if (totals.size() < 2) {
      return totals.isEmpty()
          ? "No option passes its gates."
          : "Only " + quoted(totals.getFirst().option()) + " passes its gates: it has "
              + points(totals.getFirst()) + ".";
    }
    boolean complete = totals.stream().allMatch(Total::isComplete);
    Optional<String> highest = highest();
    if (highest.isPresent()) {
      return quoted(highest.get()) + " scores highest under these weights"
          + (complete ? ": " : ", however the rest is scored: ") + all() + ".";
    }
    return complete
        ? level() + " score the same under these weights: " + all() + "."
        : "Which option scores highest under these weights cannot be said yet: " + all() + ". "
            + missing() + ".";
  }

  /// Those with the highest total, where all are scored.
  private String level() {
    double most = totals.stream().mapToDouble(Total::high).max().orElseThrow();
    return Say.list(totals.stream().filter(each -> each.high() >= most - SAME)
        .map(each -> quoted(each.option())).toList());
  }

  private String all() {
    return inOrder().stream().map(each -> quoted(each.option()) + " " + points(each))
        .collect(Collectors.joining(", "));
  }

  private String missing() {
    List<Integer> counts = totals.stream().map(each -> each.missing().size()).toList();
    if (counts.stream().distinct().count() == 1) {
      return "Each has " + count(counts.getFirst()) + " not scored yet";
    }
    return totals.stream().filter(each -> !each.isComplete()).map(
        each -> quoted(each.option()) + " has " + count(each.missing().size()) + " not scored yet")
        .collect(Collectors.joining(", "));
  }

  private static String count(int criteria) {
    return criteria == 1 ? "1 criterion" : criteria + " criteria";
  }

  /// `64 of 100`, or `between 20 and 81 of 100`.
  static String points(Total total) {
    return total.isComplete()
        ? Math.round(total.low()) + " of 100"
        : "between " + Math.round(total.low()) + " and " + Math.round(total.high()) + " of 100";
  }

  static String quoted(String option) {
    return "\u201c" + option + "\u201d";
  }
}
