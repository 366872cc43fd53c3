/// The national funding formula: unit values as data, factors one a file, and the school's share.
///
/// May use the layers below, never `spending`. To add a factor, add a record and a line to
/// [viability.model.funding.FundingFactors#ALL].
@NullMarked
package viability.model.funding;

import org.jspecify.annotations.NullMarked;
