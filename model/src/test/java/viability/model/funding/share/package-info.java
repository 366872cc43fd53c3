/// A school's share by formula, future by future, held to its statement.
@NullMarked
package viability.model.funding.share;

import org.jspecify.annotations.NullMarked;
