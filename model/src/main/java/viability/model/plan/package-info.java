/// The plan: the one immutable document a user works on. Undo is the list of earlier plans.
///
/// May use the layers below.
@NullMarked
package viability.model.plan;

import org.jspecify.annotations.NullMarked;
