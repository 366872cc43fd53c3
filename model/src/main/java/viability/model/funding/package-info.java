/// The national funding formula: rates as data by year, and the ages they are for.
///
/// Its factors are in `factor`, a school's share by them in `share`, a statement from typed counts
/// in `statement`; each uses this package and `factor`, never the other way round. May use the
/// layers below, never `spending`. To add a year of rates, add a file to `rates` and its year
/// to `RatesFiles`.
@NullMarked
package viability.model.funding;

import org.jspecify.annotations.NullMarked;
