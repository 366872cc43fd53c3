/// The eight principles of a borough's partnerships, each as something that can be looked at.
///
/// May use `appraisal.option`, `appraisal.figure`, `projection` and the layers below. A principle
/// passes, does not pass, or is left to people to judge, and always says why. To add one, add a
/// class and a line to [viability.model.appraisal.principle.Principles#ALL].
@NullMarked
package viability.model.appraisal.principle;

import org.jspecify.annotations.NullMarked;
