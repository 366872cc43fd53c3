/// Tests that read as examples of `staff`.
@NullMarked
package viability.model.staff;

import org.jspecify.annotations.NullMarked;
