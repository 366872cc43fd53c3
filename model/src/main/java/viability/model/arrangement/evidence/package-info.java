/// What happened where others tried a way of working together, and what a plan's owner knows of it
/// from official papers.
///
/// May use the layers below `arrangement`, never `arrangement` itself. To add a case, add it to the
/// list of its kind in [viability.model.arrangement.evidence.Cases].
@NullMarked
package viability.model.arrangement.evidence;

import org.jspecify.annotations.NullMarked;
