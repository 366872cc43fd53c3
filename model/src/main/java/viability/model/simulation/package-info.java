/// Many futures of a plan: the projection run with shocks, the same ones for every arrangement, and
/// what comes of them.
///
/// [viability.model.simulation.Simulation] runs a case under several arrangements and gives
/// [viability.model.simulation.Futures]: for each arrangement, school and group, the pupils,
/// classes, in-year balance and reserve of every future, their quantiles by year, and the chances of
/// a deficit or of one arrangement ending better than another. Sums are made inside a future before
/// any quantile is taken. May use `projection` and the layers below it; shocks are in
/// `simulation.shock`, their draws in `simulation.draw`.
@NullMarked
package viability.model.simulation;

import org.jspecify.annotations.NullMarked;
