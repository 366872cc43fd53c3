/// Scenarios: named sets of differences from the base, never copies of it.
///
/// A scenario holds what it sets and what the base said when it was written, so that
/// [viability.model.scenario.Clashes] can say where the base has overtaken it. May use the layers
/// below. To add a ready-made scenario, add it to a list that
/// [viability.model.scenario.ReadyMade#ALL] names.
@NullMarked
package viability.model.scenario;

import org.jspecify.annotations.NullMarked;
