package viability.model.trace;

import java.util.List;

/// What was read, and what is doubtful about it. The value holds everything that could be used.
public record Loaded<T>(T value, List<Finding> findings) {

  public Loaded {
    findings = List.copyOf(findings);
  }

  /// A value without any doubt.
  public static <T> Loaded<T> of(T value) {
    return new Loaded<>(value, List.of());
  }

  /// Whether any finding blocks its file or figure.
  public boolean stopped() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.STOP);
  }
}
