/// Tests over the whole of the model: what may use what.
@NullMarked
package viability.model;

import org.jspecify.annotations.NullMarked;
