package viability.app.command;

import java.util.List;
import viability.model.plan.Plan;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// An edited plan, what was added as it is printed, and what should be looked at.
record Edit(Plan plan, Object added, Table table, List<Finding> findings) {

  Edit {
    findings = List.copyOf(findings);
  }

  /// Said where something of the same name was there before.
  static Finding replaced(String what, String name) {
    return Finding.note(new Place("arrange", "", ""),
        "The plan had " + what + " \u201c" + name + "\u201d; it is replaced.",
        "Give another name to keep both.");
  }
}
