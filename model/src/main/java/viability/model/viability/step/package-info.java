/// Class steps: how near each year group is to a class fewer or more, and what a class costs.
///
/// May use `projection`, `classes` and the layers below. To show more of a step, add it to
/// [viability.model.viability.step.ClassStepCosts].
@NullMarked
package viability.model.viability.step;

import org.jspecify.annotations.NullMarked;
