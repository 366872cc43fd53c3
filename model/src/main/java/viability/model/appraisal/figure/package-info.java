/// The figures of a projection that criteria are scored by, and how figures become points.
///
/// May use `appraisal.option`, `projection` and the layers below. To add a figure, add a class and a
/// line to [viability.model.appraisal.figure.Figures].
@NullMarked
package viability.model.appraisal.figure;

import org.jspecify.annotations.NullMarked;
