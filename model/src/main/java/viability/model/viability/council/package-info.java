/// What a council would query in a plan, found before the council does: each finding with its place
/// and cure. Only what the plan itself can show is checked; nothing rests on a made-up limit.
///
/// May use `viability.measure`, `viability.timing`, `projection` and the layers below. To add a
/// check, add a class and a line in [viability.model.viability.council.CouncilChecks#ALL].
@NullMarked
package viability.model.viability.council;

import org.jspecify.annotations.NullMarked;
