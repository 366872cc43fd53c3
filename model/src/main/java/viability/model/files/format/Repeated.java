package viability.model.files.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import viability.model.trace.Finding;
import viability.model.trace.Severity;

/// Findings of files with thousands of rows: of each kind the first few one by one, the
/// rest counted.
final class Repeated {

  private static final int DOUBTS = 20;
  private static final int NOTES = 2;

  /// The findings of one kind as far as they are kept, and how many there were.
  private static final class Kind {

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    int shown() {
      return kept.getFirst().severity() == Severity.NOTE ? NOTES : DOUBTS;
    }
  }

  private final Map<String, Kind> byKind = new LinkedHashMap<>();

  /// Adds a finding; its words are only made where they will be shown.
  void add(String kind, Supplier<Finding> finding) {
    Kind of = byKind.computeIfAbsent(kind, _ -> new Kind());
    of.count++;
    if (of.kept.isEmpty() || of.kept.size() <= of.shown()) {
      of.kept.add(finding.get());
    }
  }

  void add(String kind, Finding finding) {
    add(kind, () -> finding);
  }

  boolean isEmpty() {
    return byKind.isEmpty();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    byKind.forEach((kind, all) -> {
      int shown = Math.min(all.shown(), all.kept.size());
      findings.addAll(all.kept.subList(0, shown));
      if (all.count > shown) {
        Finding next = all.kept.get(shown);
        findings.add(new Finding(next.severity(), next.place(),
            "From here on " + (all.count - shown) + " more rows have the same: " + kind + ".",
            next.cure()));
      }
    });
    return findings;
  }
}
