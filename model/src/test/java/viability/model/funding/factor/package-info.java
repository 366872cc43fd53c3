/// The contents page of factors held to its package.
@NullMarked
package viability.model.funding.factor;

import org.jspecify.annotations.NullMarked;
