/// Dated effects: all that the projection is told of arrangements and actions.
///
/// May use the layers below. To add a kind of effect, add a record and name it in
/// [viability.model.effect.Effect]'s permits; the compiler shows where it must be handled.
@NullMarked
package viability.model.effect;

import org.jspecify.annotations.NullMarked;
