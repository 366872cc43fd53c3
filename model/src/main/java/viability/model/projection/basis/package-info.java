/// What a plan's owner has laid down for every case beyond assumptions: how lines move, dated
/// one-off changes, and how rolls are projected.
///
/// May use the layers below `projection`. To let the owner lay down one more thing, add a record and
/// name it in [viability.model.projection.basis.Basis]; a plan saved without it opens with none.
@NullMarked
package viability.model.projection.basis;

import org.jspecify.annotations.NullMarked;
