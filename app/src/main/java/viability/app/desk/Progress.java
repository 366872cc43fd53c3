package viability.app.desk;

/// How far a piece of work is, told by the work itself from any thread.
public interface Progress {

  /// Says how far the work is, from 0 to 1, and what it is doing.
  void at(double share, String words);

  /// Whether the user, or newer work in its place, asked it to stop.
  boolean cancelled();

  /// Throws [java.util.concurrent.CancellationException] where it was asked to stop.
  default void check() {
    if (cancelled()) {
      throw new java.util.concurrent.CancellationException("Stopped as asked");
    }
  }
}
