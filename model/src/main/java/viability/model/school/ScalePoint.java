package viability.model.school;

import viability.model.units.SchoolYear;

/// Where a post stands on a pay scale: the scale's name, the point's, and the school year from
/// whose September it is on that point. It moves up each September after.
public record ScalePoint(String scale, String point, SchoolYear from) {}
