package viability.app.screen.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;

/// The arrangements side by side, on the same pupils.
public final class ComparePage implements Page {

  private final Bench bench;
  private final CompareViewModel model;

  public ComparePage(Bench bench) {
    this.bench = bench;
    this.model = new CompareViewModel(bench.desk(), bench.projector());
  }

  @Override
  public String id() {
    return "compare";
  }

  @Override
  public String name() {
    return "Compare";
  }

  @Override
  public Icon icon() {
    return Icon.COMPARE;
  }

  @Override
  public Node view() {
    ScrollPane whole = new ScrollPane(new CompareView(model, bench));
    whole.setFitToWidth(true);
    whole.setFitToHeight(true);
    whole.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    whole.getStyleClass().add("edge-to-edge");
    return whole;
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.INTAKE, Assumptions.TEACHER_PAY, Assumptions.FUNDING_GROWTH,
        Assumptions.HEAD_OF_SCHOOL_UPLIFT, Assumptions.COVER_DAYS, Assumptions.CONTRACT_SAVING);
  }

  @Override
  public Optional<Node> aside() {
    return Optional.of(new CardColumn(model));
  }
}
