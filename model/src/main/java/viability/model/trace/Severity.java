package viability.model.trace;

/// How much a finding matters: a stop blocks the file or figure, a doubt should be looked at, a
/// note only informs.
public enum Severity {
  STOP, DOUBT, NOTE
}
