package viability.model.funding;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.school.School;

/// An amount for every pupil of a stage (School and Early Years Finance Regulations, reg 13(4)).
public record BasicEntitlement(Stage stageCounted) implements Factor {

  @Override
  public String name() {
    String stage = stageCounted.name();
    return "basic" + stage.charAt(0) + stage.substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String words() {
    return "Basic entitlement, "
        + (stageCounted == Stage.PRIMARY ? "primary" : stageCounted.name());
  }

  @Override
  public String rateName() {
    return name();
  }

  @Override
  public Optional<Stage> stage() {
    return Optional.of(stageCounted);
  }

  @Override
  public OptionalDouble share(School school) {
    return OptionalDouble.of(1);
  }
}
