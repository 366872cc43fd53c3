/// The Risk page: how likely a deficit is, how widely figures may fall, which arrangement ends
/// ahead, and single futures followed year by year.
///
/// [viability.app.screen.risk.RiskViewModel] makes one [viability.app.screen.risk.RiskShown] of the
/// desk's futures, away from the window; everything on the page is of the same futures. Uses `desk`,
/// `explain`, `chart`, `look`, `screen.part` and the model. To add a part, add a tab to
/// [viability.app.screen.risk.RiskView].
@NullMarked
package viability.app.screen.risk;

import org.jspecify.annotations.NullMarked;
