package viability.app.screen.outlook;

import java.util.List;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;

/// Outlook: how long the reserve lasts, the break-even roll, budget tests, measures, and what a
/// council would ask.
public final class OutlookPage implements Page {

  private final Bench bench;

  public OutlookPage(Bench bench) {
    this.bench = bench;
  }

  @Override
  public String id() {
    return "outlook";
  }

  @Override
  public String name() {
    return "Outlook";
  }

  @Override
  public Icon icon() {
    return Icon.OUTLOOK;
  }

  @Override
  public Node view() {
    return new OutlookView(new OutlookViewModel(bench), bench);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.INTAKE_CHANGE, Assumptions.FUNDING_GROWTH, Assumptions.TEACHER_PAY,
        Assumptions.OTHER_PRICES);
  }
}
