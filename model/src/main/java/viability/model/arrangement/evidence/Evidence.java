package viability.model.arrangement.evidence;

/// What happened where others did it: where and when, with figures, who says so, and what to be
/// careful of; the caution may be empty.
public record Evidence(String where, String when, String happened, String source, String caution) {}
