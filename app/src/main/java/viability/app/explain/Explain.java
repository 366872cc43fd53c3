package viability.app.explain;

import viability.model.trace.Working;

/// Answers "why is this figure what it is?": F1, Enter or a click on a figure.
@FunctionalInterface
public interface Explain {

  /// Shows how a figure was worked out.
  void show(Working working);
}
