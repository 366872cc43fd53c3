/// Tests that read as examples of `scenario`.
@NullMarked
package viability.model.scenario;

import org.jspecify.annotations.NullMarked;
