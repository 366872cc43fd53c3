package viability.model.simulation.shock;

import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumption;

/// A year's growth of a price or rate, the same for every school: added to the growth assumed,
/// alone or together with others that move with it.
///
/// `x = √c · shared + √(1 − c) · own` has variance 1 and correlation `c` with every other that has
/// the same shared draw.
interface GrowthShock extends Shock {

  /// What it moves with, and how closely.
  record Together(String shared, Assumption correlation) {}

  Assumption grows();

  Assumption size();

  default Optional<Together> together() {
    return Optional.empty();
  }

  @Override
  default String moves() {
    return "\u201c" + grows().title() + "\u201d in each year.";
  }

  @Override
  default Reach reach() {
    return Reach.COMMON;
  }

  @Override
  default List<Assumption> sizes() {
    return List.of(size());
  }

  @Override
  default void assumed(Assumption to, int year, World world, Shift shift) {
    if (to.name().equals(grows().name())) {
      double size = world.size(size(), year);
      double shared = together().map(with -> world.size(with.correlation(), year)).orElse(0.0);
      together().ifPresent(
          with -> shift.add(size * Math.sqrt(shared), world.common(with.shared(), year)));
      shift.add(size * Math.sqrt(1 - shared), world.common(name(), year));
    }
  }
}
