/// Tests that read as examples of `roll`.
@NullMarked
package viability.model.roll;

import org.jspecify.annotations.NullMarked;
