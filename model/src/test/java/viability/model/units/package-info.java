/// Tests that read as examples of `units`.
@NullMarked
package viability.model.units;

import org.jspecify.annotations.NullMarked;
