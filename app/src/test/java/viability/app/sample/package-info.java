/// The fictional borough of Marlowe: how the files of `sample-data` are made.
///
/// [WriteSample] writes them; [Borough] is what they are written from. Everything follows from a
/// number of schools and a seed, through [Dice] that are keyed by what they decide, so that adding a
/// school leaves the others as they are. Uses the model's units and school words, and POI and
/// FastCSV to write. To add a school by hand, add a line to [Marlowe]; to add a file, add a class
/// with a `write` and a line in [WriteSample].
@NullMarked
package viability.app.sample;

import org.jspecify.annotations.NullMarked;
