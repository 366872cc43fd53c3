/// The Start page: open or make a plan, see what files hold before they are used, choose the base.
///
/// Uses the model's `files` and `plan` to read; whatever is decided is in
/// [viability.app.screen.start.StartModel], which knows no scene.
@NullMarked
package viability.app.screen.start;

import org.jspecify.annotations.NullMarked;
