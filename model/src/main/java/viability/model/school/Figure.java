package viability.model.school;

import viability.model.trace.Place;
import viability.model.units.Money;

/// An imported or typed amount and where it stands.
public record Figure(Money amount, Place place) {}
