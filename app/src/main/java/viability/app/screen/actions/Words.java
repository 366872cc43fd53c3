package viability.app.screen.actions;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows values in words in cells and pickers whose values are chosen, never typed.
final class Words<T> extends StringConverter<T> {

  private final Function<T, String> words;

  private Words(Function<T, String> words) {
    this.words = words;
  }

  static <T> Words<T> of(Function<T, String> words) {
    return new Words<>(words);
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  /// Throws [UnsupportedOperationException]: values are chosen from a list.
  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("Chosen, not typed: " + text);
  }
}
