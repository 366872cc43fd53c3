/// One school's budget share by formula, for many futures at once: the same factors, order and
/// rounding as a funding statement, on whole pence in arrays of one number a future.
///
/// Uses `funding` and `funding.factor`. A factor added there is counted here without a change, as
/// long as it is of a family that is already there.
@NullMarked
package viability.model.funding.share;

import org.jspecify.annotations.NullMarked;
