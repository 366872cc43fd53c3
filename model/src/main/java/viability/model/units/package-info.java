/// Money, rates and years: the small exact values everything else is counted in.
///
/// Uses nothing else of ours. To add a unit, add a record here.
@NullMarked
package viability.model.units;

import org.jspecify.annotations.NullMarked;
