/// Balance: what the action library is given of a school's projection.
///
/// May use `projection`, `action` and the layers below.
@NullMarked
package viability.model.viability.balance;

import org.jspecify.annotations.NullMarked;
