/// Time: how long the reserve lasts, whether a deficit is cleared within its licence, and by when
/// an arrangement has to start and be decided.
///
/// May use `viability.measure`, `projection` and the layers below. To add another question of time,
/// add a record of its answer that carries its own words.
@NullMarked
package viability.model.viability.timing;

import org.jspecify.annotations.NullMarked;
