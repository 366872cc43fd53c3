/// Tests that read as examples of `arrangement`.
@NullMarked
package viability.model.arrangement;

import org.jspecify.annotations.NullMarked;
