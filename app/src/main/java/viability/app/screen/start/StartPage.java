package viability.app.screen.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Command;
import viability.app.screen.Page;
import viability.model.plan.Plan;

/// Start: the way to a plan, and what the open one holds.
public final class StartPage implements Page {

  private final StartModel model;

  public StartPage(Bench bench) {
    this.model = new StartModel(bench);
  }

  @Override
  public String id() {
    return "start";
  }

  @Override
  public String name() {
    return "Start";
  }

  @Override
  public Icon icon() {
    return Icon.START;
  }

  @Override
  public Node view() {
    return new StartView(model);
  }

  @Override
  public Optional<String> missing(Optional<Plan> plan) {
    return Optional.empty();
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.of("Add files\u2026", model::chooseFiles),
        Command.of("Open the sample borough", model::openSample));
  }
}
