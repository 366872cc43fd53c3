package viability.app.screen.pupils;

import java.util.List;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;

/// Pupils: the roll counted and projected, and how it was worked out.
public final class PupilsPage implements Page {

  private final Bench bench;

  public PupilsPage(Bench bench) {
    this.bench = bench;
  }

  @Override
  public String id() {
    return "pupils";
  }

  @Override
  public String name() {
    return "Pupils";
  }

  @Override
  public Icon icon() {
    return Icon.PUPILS;
  }

  @Override
  public Node view() {
    return new PupilsView(new PupilsViewModel(bench.desk(), bench.explainer()), bench);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.INTAKE, Assumptions.INTAKE_CHANGE, Assumptions.STAYING);
  }
}
