package viability.model.files.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viability.model.trace.Finding;
import viability.model.trace.Severity;

/// Findings of files with thousands of rows: of each kind the first few one by one, the
/// rest counted.
final class Repeated {

  private static final int DOUBTS = 20;
  private static final int NOTES = 2;

  private final Map<String, List<Finding>> byKind = new LinkedHashMap<>();

  void add(String kind, Finding finding) {
    byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(finding);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    byKind.forEach((kind, all) -> {
      int shown = all.getFirst().severity() == Severity.NOTE ? NOTES : DOUBTS;
      findings.addAll(all.subList(0, Math.min(shown, all.size())));
      if (all.size() > shown) {
        Finding next = all.get(shown);
        findings.add(new Finding(next.severity(), next.place(),
            "From here on " + (all.size() - shown) + " more rows have the same: " + kind + ".",
            next.cure()));
      }
    });
    return findings;
  }
}
