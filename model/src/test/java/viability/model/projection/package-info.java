/// Tests that read as examples of `projection`.
@NullMarked
package viability.model.projection;

import org.jspecify.annotations.NullMarked;
