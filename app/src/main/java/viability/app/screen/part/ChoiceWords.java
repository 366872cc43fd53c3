package viability.app.screen.part;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the values of a box to choose from are written.
public final class ChoiceWords<T> extends StringConverter<T> {

  private final Function<T, String> words;

  public ChoiceWords(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("Chosen, never typed: " + typed);
  }
}
