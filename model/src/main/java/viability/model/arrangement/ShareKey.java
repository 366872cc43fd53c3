package viability.model.arrangement;

/// How a shared cost is divided between schools.
public enum ShareKey {
  /// The same for each school.
  EQUAL,
  /// By pupils on the latest roll.
  PUPILS
}
