package viability.app.command;

import java.util.Locale;
import viability.model.trace.Finding;

/// A finding as JSON has it.
record Said(String severity, String place, String message, String cure) {

  static Said of(Finding finding) {
    return new Said(finding.severity().name().toLowerCase(Locale.ROOT), finding.place().toString(),
        finding.message(), finding.cure());
  }
}
