package viability.app.screen;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.model.assumption.Assumption;
import viability.model.plan.Plan;

/// A page of the window, named in the left rail.
public interface Page {

  /// What plan files call it, for ever: lower-case letters.
  String id();

  /// Its name in the rail.
  String name();

  Icon icon();

  /// What it shows. Made when the page is first turned to, then kept: it follows the desk
  /// by itself.
  Node view();

  /// The assumptions that matter here, for the panel on the right, most telling first; none hides
  /// the panel.
  default List<Assumption> assumptions() {
    return List.of();
  }

  /// What stands under the assumptions, where a page has something to say there.
  default Optional<Node> aside() {
    return Optional.empty();
  }

  /// What can be done here, for the command palette.
  default List<Command> commands() {
    return List.of();
  }

  /// What the plan lacks for this page, and how to add it, in one or two sentences; empty where the
  /// page can be shown.
  default Optional<String> missing(Optional<Plan> plan) {
    return plan.isEmpty()
        ? Optional.of("No plan is open. Open one on the Start page, or drop your files there.")
        : plan.filter(open -> open.schools().isEmpty()).map(
            open -> "This plan has no schools yet. Drop a school's files on the Start page to add them.");
  }
}
