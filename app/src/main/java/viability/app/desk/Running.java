package viability.app.desk;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work going on, as the window shows it.
public final class Running {

  private final ReadOnlyStringWrapper words;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final Runnable cancel;

  Running(String words, Runnable cancel) {
    this.words = new ReadOnlyStringWrapper(words);
    this.cancel = cancel;
  }

  /// What is being done.
  public ReadOnlyStringProperty words() {
    return words.getReadOnlyProperty();
  }

  /// How much of it is done, from 0 to 1; below 0 where that is not known.
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /// Asks it to stop.
  public void cancel() {
    cancel.run();
  }

  void at(double done, String now) {
    share.set(done);
    words.set(now);
  }
}
