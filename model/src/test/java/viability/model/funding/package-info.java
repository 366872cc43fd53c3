/// Tests that read as examples of `funding`.
@NullMarked
package viability.model.funding;

import org.jspecify.annotations.NullMarked;
