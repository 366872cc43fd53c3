package viability.app.desk;

import javafx.collections.ObservableList;

/// Where work is done: away from the window, or at once in tests.
public interface Tasks {

  /// Starts work; its result or failure is told on the window's thread. Stopped work tells nothing.
  <T> void start(Work<T> work);

  /// What is going on, for the window to show; it changes on the window's thread only.
  ObservableList<Running> running();
}
