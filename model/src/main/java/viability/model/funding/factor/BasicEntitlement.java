package viability.model.funding.factor;

import java.util.Locale;
import viability.model.funding.Stage;
import viability.model.units.Money;

/// An amount for every pupil of a stage (School and Early Years Finance (England) Regulations 2024,
/// regulation 13(4)). A council's scale of it comes on top of the area cost adjustment.
public record BasicEntitlement(Stage stage) implements PupilFactor {

  @Override
  public String name() {
    String name = stage.name();
    return "basic" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String words() {
    return "Basic entitlement, " + (stage == Stage.PRIMARY ? "primary" : stage.name());
  }

  @Override
  public String rateName() {
    return name();
  }

  @Override
  public Money rate(Money unitValue, Multipliers by) {
    return unitValue.times(by.areaCost().times(by.basicScale()));
  }
}
