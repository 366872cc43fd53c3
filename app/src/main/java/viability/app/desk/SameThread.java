package viability.app.desk;

import java.util.concurrent.CancellationException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Does all work at once on the caller's thread, as tests want it.
public final class SameThread implements Tasks {

  private final ObservableList<Running> running = FXCollections.observableArrayList();

  private static final Progress UNWATCHED = new Progress() {

    @Override
    public void at(double share, String words) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  };

  @Override
  public <T> void start(Work<T> work) {
    T result;
    try {
      result = work.call().run(UNWATCHED);
    } catch (CancellationException e) {
      return;
    } catch (Exception e) {
      work.failed().accept(e);
      return;
    }
    work.done().accept(result);
  }

  @Override
  public ObservableList<Running> running() {
    return running;
  }
}
