/// A school's funding statement from typed counts: every factor, the minimum and the guarantee, to
/// the penny; and the lump sums of a merger.
///
/// May use `funding` and the layers below it.
@NullMarked
package viability.model.funding.statement;

import org.jspecify.annotations.NullMarked;
