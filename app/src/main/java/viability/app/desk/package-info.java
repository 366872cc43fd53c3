/// The desk: the open plan, what is selected, its history, its results, and work away from the
/// window.
///
/// Everything is an observable value; pages read [viability.app.desk.Desk] and edit through it. Uses
/// `model` and JavaFX's properties, never its scene. To add a selection, add a property to
/// [viability.app.desk.Choices].
@NullMarked
package viability.app.desk;

import org.jspecify.annotations.NullMarked;
