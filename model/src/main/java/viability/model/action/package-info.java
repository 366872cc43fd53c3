/// The action plan's records. An action produces effects and nothing else.
///
/// [viability.model.action.Library] has ideas for it, worked out from a school's own figures. May
/// use the layers below, never `arrangement`. To add an idea, add it to a list that
/// `Library.ALL` names.
@NullMarked
package viability.model.action;

import org.jspecify.annotations.NullMarked;
