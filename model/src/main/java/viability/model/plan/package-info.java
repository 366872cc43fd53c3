/// The plan: the one immutable document a user works on, made of files and joined by more. Undo is
/// the list of earlier plans.
///
/// May use the layers below. What files hold arrives as a [viability.model.plan.Reading]; to give
/// every new plan one more arrangement, add it to [viability.model.plan.NewPlan].
@NullMarked
package viability.model.plan;

import org.jspecify.annotations.NullMarked;
