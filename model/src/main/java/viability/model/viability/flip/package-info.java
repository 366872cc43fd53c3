/// What would have to be true for two arrangements to come to the same: the value of one assumption
/// at which they do, and every assumption that could bring it about.
///
/// Screens ask [viability.model.viability.flip.Flip] and [viability.model.viability.flip.Flips]. May
/// use `viability.measure`, `projection` and the layers below. To compare by something else, add a
/// constant to [viability.model.viability.flip.Compared].
@NullMarked
package viability.model.viability.flip;

import org.jspecify.annotations.NullMarked;
