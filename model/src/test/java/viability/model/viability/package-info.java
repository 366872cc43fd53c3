/// Examples and laws of the answers.
@NullMarked
package viability.model.viability;

import org.jspecify.annotations.NullMarked;
