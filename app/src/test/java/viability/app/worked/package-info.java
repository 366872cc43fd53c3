/// Schools of the sample worked by hand, year by year, and checked against the engine.
///
/// To work another school by hand, write its sheet under `src/test/resources/worked` and name it in
/// [viability.app.worked.WorkedByHandTest].
@NullMarked
package viability.app.worked;

import org.jspecify.annotations.NullMarked;
