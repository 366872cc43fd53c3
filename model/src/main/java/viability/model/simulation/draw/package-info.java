/// Standard normals that a key makes: for one seed, the same future of the same thing at the same
/// place in the same year is the same number, whatever else is drawn and in whatever order.
///
/// Own code where a library would do: one hash and one inverse normal take a third of the time of
/// the library's samplers, which need an object for each key; Commons Statistics is the test's
/// measure. Uses nothing of the model.
@NullMarked
package viability.model.simulation.draw;

import org.jspecify.annotations.NullMarked;
