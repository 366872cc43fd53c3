/// The program without a window: one class a command, dispatched by picocli.
///
/// May use the model; imports no JavaFX. Results are records whose components are the JSON fields
/// the contract names; [viability.model.store.Json] writes them. To add a command, add a class and a
/// line in [viability.app.command.Commands].
@NullMarked
package viability.app.command;

import org.jspecify.annotations.NullMarked;
