package viability.app.screen.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import viability.app.desk.Cabinet;
import viability.app.desk.Desk;
import viability.app.desk.Tasks;
import viability.app.explain.ExplainSheet;
import viability.app.screen.Page;
import viability.app.screen.part.Appearance;
import viability.app.screen.part.AssumptionPanel;
import viability.model.units.FundingYear;

/// The whole window: bars, rail, page, assumptions; over them the explanation and the palette.
public final class Frame extends StackPane {

  private final Desk desk;
  private final Appearance appearance;
  private final Commands commands;
  private final Palette palette;
  private final PageArea area;
  private final AssumptionPanel panel;
  private final BorderPane frame = new BorderPane();

  /// `rates` is the last year whose funding rates are known.
  public Frame(Desk desk, Cabinet cabinet, Tasks tasks, List<Page> pages, Appearance appearance,
      ExplainSheet explain, FundingYear rates) {
    this.desk = desk;
    this.appearance = appearance;
    this.commands = new Commands(desk, cabinet, pages, appearance);
    this.palette = new Palette(commands::all);
    this.area = new PageArea(desk, pages);
    this.panel = new AssumptionPanel(desk, explain);
    frame.setTop(new TopBar(desk, palette::open, new Settings(commands)));
    frame.setLeft(new Rail(desk, pages));
    frame.setCenter(area);
    frame.setBottom(new StatusBar(desk, tasks, rates));
    setAlignment(explain, Pos.CENTER_RIGHT);
    setAlignment(palette, Pos.TOP_CENTER);
    getChildren().setAll(frame, explain, palette);
    desk.page().subscribe(_ -> turn());
    desk.plan().subscribe(_ -> turn());
  }

  /// A scene of the frame, dressed and with its keys.
  public Scene scene(double width, double height) {
    Scene scene = new Scene(this, width, height);
    appearance.dress(scene, List.of(Frame.class.getResource("frame.css").toExternalForm()));
    Keys.install(scene, commands.all(), palette::open);
    return scene;
  }

  private void turn() {
    Page page = area.page();
    boolean shown = page.missing(desk.plan().get()).isEmpty() && desk.plan().get().isPresent()
        && !page.assumptions().isEmpty();
    if (shown && !page.id().equals(panel.getUserData())) {
      panel.show(page.assumptions(), page.aside());
      panel.setUserData(page.id());
    }
    frame.setRight(shown ? panel : null);
  }
}
