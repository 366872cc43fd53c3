/// The roll at which a school breaks even: every whole roll tried, and every turn given.
///
/// May use `viability.measure`, `projection` and the layers below. To try rolls made up in another
/// way, add a way of making them to [viability.model.viability.breakeven.SteadyRolls].
@NullMarked
package viability.model.viability.breakeven;

import org.jspecify.annotations.NullMarked;
