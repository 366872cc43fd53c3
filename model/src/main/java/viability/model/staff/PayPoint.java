package viability.model.staff;

import viability.model.units.Money;

/// A point of a pay scale and a full-time year's pay on it, before on-costs.
public record PayPoint(String name, Money pay) {}
