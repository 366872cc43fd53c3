package viability.model.roll;

import java.util.Optional;
import viability.model.school.Births;

/// One row of a table of rolls: a school, an authority or a district by its name, its pupils by
/// school year, and the births it draws on where they are its own.
public record RollUnit(String name, RollHistory history, Optional<Births> births) {}
