package viability.app.screen.part;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import viability.app.look.Format;

/// A table's cell of words, or of a figure: to the right, and in colour too where it is below zero.
public final class TextCell<T> extends TableCell<T, String> {

  private final boolean number;

  public TextCell(boolean number) {
    this.number = number;
    if (number) {
      getStyleClass().add("number");
    }
  }

  @Override
  protected void updateItem(@Nullable String words, boolean empty) {
    super.updateItem(words, empty);
    setText(empty ? null : words);
    getStyleClass().remove("below-zero");
    if (number && !empty && words != null && words.startsWith(Format.MINUS)) {
      getStyleClass().add("below-zero");
    }
  }
}
