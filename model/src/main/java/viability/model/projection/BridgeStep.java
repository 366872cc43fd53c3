package viability.model.projection;

import viability.model.effect.Cause;
import viability.model.units.Money;

/// How much one cause, switched on after those before it, changes a figure.
public record BridgeStep(Cause cause, Money change) {}
