/// The charts: JFreeChart objects made from plain records, in one house style, with their words and
/// their table beside them.
///
/// May use JFreeChart, `look` (never its JavaFX half) and the model's units; no window and no plan,
/// so that reports and commands draw the same charts. A chart is one file and one line in
/// [viability.app.chart.Charts]; it asks [viability.app.chart.HouseStyle] for everything that looks
/// the same everywhere.
@NullMarked
package viability.app.chart;

import org.jspecify.annotations.NullMarked;
