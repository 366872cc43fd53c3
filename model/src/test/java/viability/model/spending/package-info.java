/// Tests that read as examples of `spending`.
@NullMarked
package viability.model.spending;

import org.jspecify.annotations.NullMarked;
