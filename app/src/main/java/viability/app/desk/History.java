package viability.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A value with its earlier and later values: undo and redo are moves along it. It never changes;
/// every move makes a new one.
///
/// `past` and `future` hold the nearest step last. A step's words name the edit between its value
/// and the next one towards now. `key` is that of the latest edit, for as long as more edits may
/// join it.
public record History<T>(List<Step<T>> past, T now, List<Step<T>> future, Optional<String> key) {

  /// How many steps can be undone.
  private static final int KEPT = 500;

  /// A value left behind by an edit, and that edit in words.
  public record Step<T>(String words, T value) {}

  public History {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /// A value nothing has been done to yet.
  public static <T> History<T> of(T value) {
    return new History<>(List.of(), value, List.of(), Optional.empty());
  }

  /// The value after an edit; the edits undone before it are forgotten. It joins the edit before it
  /// where both have the same key, so that dragging a slider is undone in one step.
  public History<T> edit(String words, Optional<String> joins, T value) {
    boolean joined = joins.isPresent() && joins.equals(key) && !past.isEmpty();
    List<Step<T>> steps = joined ? past : with(past, new Step<>(words, now));
    return new History<>(steps, value, List.of(), joins);
  }

  /// The same value, to which the next edit does not join whatever its key.
  public History<T> settled() {
    return new History<>(past, now, future, Optional.empty());
  }

  /// The same history with another present value, for what is no edit.
  public History<T> withNow(T value) {
    return new History<>(past, value, future, key);
  }

  /// One edit back; the same where there is none.
  public History<T> undo() {
    if (past.isEmpty()) {
      return this;
    }
    Step<T> last = past.getLast();
    return new History<>(past.subList(0, past.size() - 1), last.value(),
        with(future, new Step<>(last.words(), now)), Optional.empty());
  }

  /// One undone edit forward; the same where there is none.
  public History<T> redo() {
    if (future.isEmpty()) {
      return this;
    }
    Step<T> next = future.getLast();
    return new History<>(with(past, new Step<>(next.words(), now)), next.value(),
        future.subList(0, future.size() - 1), Optional.empty());
  }

  /// Every edit that can be undone, in words, the latest first.
  public List<String> words() {
    return past.reversed().stream().map(Step::words).toList();
  }

  /// What undo would take back, in words.
  public Optional<String> undoes() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().words());
  }

  /// What redo would bring again, in words.
  public Optional<String> redoes() {
    return future.isEmpty() ? Optional.empty() : Optional.of(future.getLast().words());
  }

  private static <T> List<Step<T>> with(List<Step<T>> steps, Step<T> step) {
    List<Step<T>> more = new ArrayList<>(steps);
    more.add(step);
    return more.size() > KEPT ? more.subList(1, more.size()) : more;
  }
}
