/// Tests that read as examples of `classes`.
@NullMarked
package viability.model.classes;

import org.jspecify.annotations.NullMarked;
