/// Pupils: the history of a school's roll, and how each year group becomes the next.
///
/// May use `units`, `trace` and `school`, never `classes`. Methods and figures follow the back-tests
/// named where they are used; each takes plain values, so that what is assumed stays a layer above.
@NullMarked
package viability.model.roll;

import org.jspecify.annotations.NullMarked;
