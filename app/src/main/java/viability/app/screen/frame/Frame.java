package viability.app.screen.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import viability.app.desk.Cabinet;
import viability.app.desk.Desk;
import viability.app.desk.Tasks;
import viability.app.explain.ExplainSheet;
import viability.app.screen.Command;
import viability.app.screen.Page;
import viability.app.screen.part.Appearance;
import viability.model.units.FundingYear;

/// The whole window: bars, rail, page, assumptions; over them the explanation and the palette.
public final class Frame extends StackPane {

  /// Narrower windows, in pixels of ordinary text, have no room for names beside pictures.
  private static final double NAMES = 900;

  /// Narrower ones have no room for a page and the assumptions beside it.
  private static final double PANEL = 1150;

  private final Desk desk;
  private final Appearance appearance;
  private final Commands commands;
  private final Palette palette;
  private final PageArea area;
  private final Rail rail;
  private final TopBar bar;
  private final Side side;

  /// `rates` is the last year whose funding rates are known.
  public Frame(Desk desk, Cabinet cabinet, Tasks tasks, List<Page> pages, Appearance appearance,
      ExplainSheet explain, FundingYear rates) {
    this.desk = desk;
    this.appearance = appearance;
    this.commands = new Commands(desk, cabinet, pages, appearance);
    this.palette = new Palette(this::commands);
    this.area = new PageArea(desk, pages);
    this.rail = new Rail(desk, pages);
    this.bar = new TopBar(desk, palette::open, new Settings(commands));
    BorderPane middle = new BorderPane(area);
    this.side = new Side(desk, explain, middle);
    StackPane under = new StackPane(middle, explain);
    BorderPane frame = new BorderPane(under, bar, null,
        new StatusBar(desk, tasks, rates, side.button()), rail);
    List.of(frame, under, middle, area).forEach(pane -> pane.setMinSize(0, 0));
    setAlignment(explain, Pos.CENTER_RIGHT);
    setAlignment(palette, Pos.TOP_CENTER);
    getChildren().setAll(frame, palette);
    follow();
  }

  /// A scene of the frame, dressed and with its keys.
  public Scene scene(double width, double height) {
    Scene scene = new Scene(this, width, height);
    appearance.dress(scene, List.of(Frame.class.getResource("frame.css").toExternalForm()));
    Keys.install(scene, commands(), palette::open);
    return scene;
  }

  private List<Command> commands() {
    List<Command> all = new ArrayList<>(commands.all());
    all.add(new Command("Show or hide the assumptions", "Ctrl+J",
        () -> side.wanted().set(!side.wanted().get())));
    return all;
  }

  private void follow() {
    desk.page().subscribe(_ -> side.turn(area.page()));
    desk.plan().subscribe(_ -> side.turn(area.page()));
    side.wanted().subscribe(_ -> side.turn(area.page()));
    widthProperty().subscribe(_ -> fit());
    appearance.textScale().subscribe(_ -> fit());
  }

  /// Makes room for the page where the window is narrow for the size of its text.
  private void fit() {
    double room = getWidth() / appearance.textScale().get();
    if (room > 0) {
      rail.compact(room < NAMES);
      bar.compact(room < NAMES);
      side.wanted().set(room >= PANEL);
    }
  }
}
