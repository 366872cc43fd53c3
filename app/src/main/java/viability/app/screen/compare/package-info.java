/// The Compare page: the arrangements side by side, in a sentence, tiles, charts and cards.
///
/// [viability.app.screen.compare.CompareViewModel] makes one
/// [viability.app.screen.compare.Comparison] of the desk's results; the panes only show it. Uses
/// `desk`, `explain`, `chart`, `look`, `screen.part` and the model. To add a tile, add it to
/// [viability.app.screen.compare.Tiles]; a card, to [viability.app.screen.compare.Cards].
@NullMarked
package viability.app.screen.compare;

import org.jspecify.annotations.NullMarked;
