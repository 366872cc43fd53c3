/// Plans, rates and command results as JSON: the only place that knows Jackson.
///
/// May use every layer below. To add a value that stands in a file as one number or text, add a line
/// to [viability.model.store.Values]; to add a year of rates, a file under `resources/rates` and a
/// line in [viability.model.store.RatesFiles]; to add a pay scale, a file under `resources/scales`
/// and a line in [viability.model.store.ScaleFiles]. A change to what a plan file holds raises
/// [viability.model.store.PlanFile#VERSION] and says how the older version is read.
@NullMarked
package viability.model.store;

import org.jspecify.annotations.NullMarked;
