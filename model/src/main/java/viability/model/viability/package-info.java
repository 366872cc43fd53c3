/// What a plan's figures mean for its schools: outlook, runway, latest safe start, break-even,
/// budget tests, measures, class steps and what a council would query.
///
/// Screens, commands and reports ask [viability.model.viability.Viability]. May use `projection` and
/// the layers below, never `simulation`. To add an answer, give it a package of its own and a
/// method there.
@NullMarked
package viability.model.viability;

import org.jspecify.annotations.NullMarked;
