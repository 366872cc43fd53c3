/// The action plan's records. An action produces effects and nothing else.
///
/// May use the layers below, never `arrangement`.
@NullMarked
package viability.model.action;

import org.jspecify.annotations.NullMarked;
