package viability.app.desk;

import java.util.function.Consumer;

/// A piece of work to be done away from the window.
///
/// Of the work in one `slot` only one piece runs at a time, and only the newest waits: a newer one
/// takes the place of the one waiting, and asks the one running to stop. What is finished is shown
/// in the order it was asked for. `words` say what is going on; empty for work too short to mention.
public record Work<T>(String slot, String words, Call<T> call, Consumer<T> done,
    Consumer<Exception> failed) {

  /// The work itself; it runs on any thread and touches nothing on the screen.
  @FunctionalInterface
  public interface Call<T> {

    T run(Progress progress) throws Exception;
  }
}
