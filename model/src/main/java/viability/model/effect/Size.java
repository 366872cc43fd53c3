package viability.model.effect;

import viability.model.assumption.Unit;

/// How large an effect is, as a number that may be typed over: pounds, a share of one, pupils.
public record Size(double value, Unit unit) {}
