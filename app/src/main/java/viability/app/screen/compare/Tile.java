package viability.app.screen.compare;

import java.util.Optional;
import java.util.function.Supplier;
import viability.model.trace.Working;

/// One figure of the chosen arrangement, with the same of the first beside it.
///
/// `was` is what the figure was before the edit in progress, where that differs; `firstCalled` what
/// the first arrangement is called, empty where nothing stands beside. One that is `waiting` shows
/// what earlier figures came to.
record Tile(String id, String name, Figure figure, Optional<String> was, String firstCalled,
    Figure beside, boolean waiting) {

  /// A figure as it is written, and how it was worked out.
  record Figure(String shown, Supplier<Optional<Working>> why) {}

  Tile wasOnce(Tile before) {
    return before.figure.shown.equals(figure.shown) || !before.id.equals(id)
        ? this
        : new Tile(id, name, figure, Optional.of(before.figure.shown), firstCalled, beside,
            waiting);
  }

  /// The tile as one phrase, for screen readers.
  String spoken() {
    return name + ": " + figure.shown + was.map(then -> ", was " + then).orElse("")
        + (firstCalled.isEmpty() ? "" : "; " + firstCalled + ", " + beside.shown)
        + (waiting ? "; of earlier figures, being worked out again" : "");
  }
}
