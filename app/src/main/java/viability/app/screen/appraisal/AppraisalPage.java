package viability.app.screen.appraisal;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Command;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.plan.Plan;

/// Appraisal: options weighed against each other.
public final class AppraisalPage implements Page {

  private final Bench bench;
  private final AppraisalModel model;

  public AppraisalPage(Bench bench) {
    this.bench = bench;
    this.model = new AppraisalModel(bench);
  }

  @Override
  public String id() {
    return "appraisal";
  }

  @Override
  public String name() {
    return "Appraisal";
  }

  @Override
  public Icon icon() {
    return Icon.APPRAISAL;
  }

  @Override
  public Node view() {
    return new AppraisalView(model, new FlipModel(bench), bench);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.FUNDING_GROWTH, Assumptions.TEACHER_PAY, Assumptions.INTAKE_CHANGE,
        Assumptions.SET_UP_COST);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.of("Set all weights back to their defaults", model::usualWeights));
  }

  @Override
  public Optional<String> missing(Optional<Plan> plan) {
    return Page.super.missing(plan).or(() -> plan.filter(open -> open.arrangements().size() < 2)
        .map(open -> "An appraisal weighs at least two options, and this plan has "
            + (open.arrangements().isEmpty() ? "none" : "one")
            + ". Add another arrangement on the Compare page."));
  }
}
