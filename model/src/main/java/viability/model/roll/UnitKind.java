package viability.model.roll;

/// What makes the errors of two units alike: whether they are small (a mean year group under 300),
/// and whether the births behind their intakes are known.
record UnitKind(boolean small, boolean withBirths) {}
