/// Starts the program: with a window, or with the one line that says why there is none.
@NullMarked
package viability.app;

import org.jspecify.annotations.NullMarked;
