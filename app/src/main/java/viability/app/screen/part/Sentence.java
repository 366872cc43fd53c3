package viability.app.screen.part;

import javafx.scene.control.Label;

/// The sentence a page opens with: what a governor can read aloud.
public final class Sentence extends Label {

  public Sentence() {
    this("");
  }

  public Sentence(String words) {
    super(words);
    getStyleClass().add("page-sentence");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }
}
