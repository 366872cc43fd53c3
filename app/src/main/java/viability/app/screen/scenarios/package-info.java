/// The Scenarios page: the plan's scenarios as cards of differences, and their reserves in a table.
///
/// [viability.app.screen.scenarios.ScenariosViewModel] works out every scenario under the chosen
/// arrangement; [viability.app.screen.scenarios.ScenarioEdits] changes them. Uses `desk`, `explain`,
/// `look`, `screen.part` and the model.
@NullMarked
package viability.app.screen.scenarios;

import org.jspecify.annotations.NullMarked;
