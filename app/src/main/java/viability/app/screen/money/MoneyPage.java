package viability.app.screen.money;

import java.util.List;
import javafx.scene.Node;
import viability.app.look.Icon;
import viability.app.screen.Bench;
import viability.app.screen.Page;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.GrantAssumptions;

/// Money: income, spending and reserve, line by line, and where the budget share comes from.
public final class MoneyPage implements Page {

  private final Bench bench;

  public MoneyPage(Bench bench) {
    this.bench = bench;
  }

  @Override
  public String id() {
    return "money";
  }

  @Override
  public String name() {
    return "Money";
  }

  @Override
  public Icon icon() {
    return Icon.MONEY;
  }

  @Override
  public Node view() {
    return new MoneyView(new MoneyViewModel(bench.desk(), bench.projector()), bench);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of(Assumptions.FUNDING_GROWTH, Assumptions.TEACHER_PAY, Assumptions.PAY_GRANT,
        Assumptions.SUPPORT_PAY, Assumptions.OTHER_PRICES, Assumptions.ENERGY,
        Assumptions.AREA_COST, GrantAssumptions.PREMIUM_GROWTH, GrantAssumptions.MEAL_TAKE_UP,
        GrantAssumptions.MORE_FREE_MEALS, GrantAssumptions.SPORT_PREMIUM,
        GrantAssumptions.RESOURCED_PLACES, GrantAssumptions.EXCEPTIONAL_NEEDS,
        GrantAssumptions.FLOOR_AREA);
  }
}
