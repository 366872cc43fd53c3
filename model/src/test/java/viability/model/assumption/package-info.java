/// Tests that read as examples of `assumption`.
@NullMarked
package viability.model.assumption;

import org.jspecify.annotations.NullMarked;
