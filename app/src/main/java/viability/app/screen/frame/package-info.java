/// The frame of the window: top bar, rail, assumptions, status bar, command palette, keys, dialogs.
///
/// Uses `desk`, `look`, `explain` and `screen.part`; it knows pages only as
/// [viability.app.screen.Page]. To add a command, add a line to
/// [viability.app.screen.frame.Commands]; to give it a key, one to
/// [viability.app.screen.frame.Keys].
@NullMarked
package viability.app.screen.frame;

import org.jspecify.annotations.NullMarked;
