/// What may turn out other than assumed: one shock a file, all of them in
/// [viability.model.simulation.shock.Shocks#ALL].
///
/// A shock says what it moves, whether all futures of all schools share it, and which assumptions
/// size it; it adds to the assumption or, as a log, to the multiple it moves. To add one, write one
/// class and name it in the list; draws, results, the chart of what matters most and the one-future
/// story follow from it. May use `simulation.draw` and the layers below `simulation`.
@NullMarked
package viability.model.simulation.shock;

import org.jspecify.annotations.NullMarked;
