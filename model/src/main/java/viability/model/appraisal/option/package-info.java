/// The ways forward that are weighed, each with what was projected of it.
///
/// May use `viability`, `projection` and the layers below.
@NullMarked
package viability.model.appraisal.option;

import org.jspecify.annotations.NullMarked;
