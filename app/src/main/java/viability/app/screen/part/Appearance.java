package viability.app.screen.part;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import viability.app.desk.Remembered;
import viability.app.look.Look;
import viability.app.look.Theme;

/// How the window looks: light, dark or high contrast, and the size of its text; remembered.
public final class Appearance {

  /// The text sizes offered, as shares of the ordinary one.
  public static final List<Double> SIZES = List.of(1.0, 1.25, 1.5, 2.0);

  private final ObjectProperty<Theme> theme;
  private final DoubleProperty textScale;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);

  public Appearance(Remembered remembered) {
    theme = new SimpleObjectProperty<>(named(remembered.get("theme", "")));
    textScale = new SimpleDoubleProperty(size(remembered.get("text", "1.0")));
    theme.subscribe((before, now) -> remembered.set("theme", now.name()));
    textScale.subscribe((before, now) -> remembered.set("text", now.toString()));
    theme.subscribe(_ -> refresh());
    textScale.subscribe(_ -> refresh());
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /// 1 for ordinary text, 2 for text at 200%.
  public DoubleProperty textScale() {
    return textScale;
  }

  /// What charts are drawn with.
  public ReadOnlyObjectProperty<Look> look() {
    return look.getReadOnlyProperty();
  }

  /// Keeps a scene dressed as chosen, with further style sheets after the theme's own.
  public void dress(Scene scene, List<String> sheets) {
    look.subscribe(now -> {
      theme.get().dress(scene, textScale.get());
      scene.getStylesheets().addAll(sheets);
    });
  }

  private void refresh() {
    look.set(theme.get().look(textScale.get()));
  }

  private static Theme named(String name) {
    return List.of(Theme.values()).stream().filter(theme -> theme.name().equals(name)).findFirst()
        .orElse(Theme.LIGHT);
  }

  private static double size(String written) {
    return SIZES.stream().filter(size -> size.toString().equals(written)).findFirst().orElse(1.0);
  }
}
