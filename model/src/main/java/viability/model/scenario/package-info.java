/// Scenarios: named sets of differences from the base, never copies of it.
///
/// May use the layers below. To add a ready-made scenario, add it to
/// [viability.model.scenario.ReadyMade#ALL].
@NullMarked
package viability.model.scenario;

import org.jspecify.annotations.NullMarked;
