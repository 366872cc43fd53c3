package viability.model.funding;

import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.school.School;

/// The same amount for every school, whatever its size.
public record LumpSum() implements Factor {

  @Override
  public String name() {
    return "lumpSum";
  }

  @Override
  public String words() {
    return "Lump sum";
  }

  @Override
  public String rateName() {
    return "lumpSum";
  }

  @Override
  public Optional<Stage> stage() {
    return Optional.empty();
  }

  @Override
  public OptionalDouble share(School school) {
    return OptionalDouble.of(1);
  }
}
