@NullMarked
package viability.model.simulation;

import org.jspecify.annotations.NullMarked;
