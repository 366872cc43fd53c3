package viability.app.screen.risk;

import java.util.List;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;

/// Risk: how likely a deficit is, how widely figures may fall, and single futures.
public final class RiskPage implements Page {

  private final Bench bench;

  public RiskPage(Bench bench) {
    this.bench = bench;
  }

  @Override
  public String id() {
    return "risk";
  }

  @Override
  public String name() {
    return "Risk";
  }

  @Override
  public Icon icon() {
    return Icon.RISK;
  }

  @Override
  public Node view() {
    return new RiskView(new RiskViewModel(bench), bench);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(ShockSizes.SCHOOL_PROGRESSION, ShockSizes.INTAKE_SHARE, ShockSizes.TAKE_UP,
        ShockSizes.FUNDING, ShockSizes.TEACHER_PAY, ShockSizes.ENERGY);
  }
}
