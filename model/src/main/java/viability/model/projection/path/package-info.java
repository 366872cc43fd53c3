/// What a school's years are made of before money: the years themselves, pupils, classes, drivers
/// of cost and prices, each an array with one number a future.
///
/// May use the layers below `projection` and `projection.basis`.
@NullMarked
package viability.model.projection.path;

import org.jspecify.annotations.NullMarked;
