/// Where a figure came from, what is doubtful about it, and how it was worked out.
///
/// May use `units`. Everything read from a file carries a [viability.model.trace.Place]; everything
/// doubtful is a [viability.model.trace.Finding]; everything computed can give a
/// [viability.model.trace.Working].
@NullMarked
package viability.model.trace;

import org.jspecify.annotations.NullMarked;
