/// Tests that read as examples of `action`.
@NullMarked
package viability.model.action;

import org.jspecify.annotations.NullMarked;
