/// The catalogue of assumptions: everything about the future that a user can move.
///
/// May use the layers below (units to spending). To add an assumption, add a line to
/// [viability.model.assumption.Assumptions#ALL]; sliders, scenarios, the plan file and the commands
/// follow from it.
@NullMarked
package viability.model.assumption;

import org.jspecify.annotations.NullMarked;
