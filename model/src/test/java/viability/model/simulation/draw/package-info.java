@NullMarked
package viability.model.simulation.draw;

import org.jspecify.annotations.NullMarked;
