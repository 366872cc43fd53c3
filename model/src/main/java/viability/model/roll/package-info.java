/// Pupils: the history of a school's roll, and how each year group becomes the next.
///
/// May use `units`, `trace` and `school`, never `classes`. Methods and figures follow the back-tests
/// named where they are used; each takes plain values, so that what is assumed stays a layer above.
///
/// The projection uses [viability.model.roll.Progression] and [viability.model.roll.Intake] alone.
/// To add a way of forecasting tables of rolls, add a class and a line in
/// [viability.model.roll.RollMethods]; [viability.model.roll.BackTest] scores it.
@NullMarked
package viability.model.roll;

import org.jspecify.annotations.NullMarked;
