package viability.app.screen.scenarios;

import java.util.List;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;

/// Futures to try: named sets of differences from the base.
public final class ScenariosPage implements Page {

  private final Bench bench;

  public ScenariosPage(Bench bench) {
    this.bench = bench;
  }

  @Override
  public String id() {
    return "scenarios";
  }

  @Override
  public String name() {
    return "Scenarios";
  }

  @Override
  public Icon icon() {
    return Icon.SCENARIOS;
  }

  @Override
  public Node view() {
    return new ScenariosView(new ScenariosViewModel(bench.desk(), bench.projector(), bench.tasks()),
        bench);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.INTAKE_CHANGE, Assumptions.TEACHER_PAY, Assumptions.PAY_GRANT,
        Assumptions.FUNDING_GROWTH, Assumptions.ENERGY);
  }
}
