/// Measures of how a school stands: ratios with bands of red, amber and green that a user can see
/// and change, and whom they are taken of.
///
/// May use `projection` and the layers below. To add a measure, add a class and a line in
/// [viability.model.viability.measure.Measures#ALL]; its bands are assumptions in
/// [viability.model.assumption.Thresholds].
@NullMarked
package viability.model.viability.measure;

import org.jspecify.annotations.NullMarked;
