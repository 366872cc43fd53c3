/// The Actions page: the action plan as a list to type in, and the gap it still leaves.
///
/// To show another thing of an action, add a column to [viability.app.screen.actions.ActionTable].
@NullMarked
package viability.app.screen.actions;

import org.jspecify.annotations.NullMarked;
