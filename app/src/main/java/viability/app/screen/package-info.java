/// The window's pages: a package a page, each a view and a view-model, and the frame around them.
///
/// Pages use `desk`, `look`, `chart`, `explain` and `screen.part`, never each other. To add a page,
/// add a package with a [viability.app.screen.Page] and a line to [viability.app.Pages#all].
@NullMarked
package viability.app.screen;

import org.jspecify.annotations.NullMarked;
