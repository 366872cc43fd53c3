package viability.app.desk;

/// The futures a page shows beside results. They are `current` where they are of exactly those, and
/// otherwise of earlier ones with the same years, until newer are worked out: to be told apart, and
/// never to be read with the new figures.
public record Ahead(Simulated simulated, boolean current) {}
