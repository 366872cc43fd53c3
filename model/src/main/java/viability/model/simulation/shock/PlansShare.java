package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.units.SchoolYear;

/// The share of pupils with an education, health and care plan: a walk of the log of the odds,
/// since the newest roll.
public final class PlansShare implements Shock {

  @Override
  public String name() {
    return "plans-share";
  }

  @Override
  public String words() {
    return "Pupils with education, health and care plans";
  }

  @Override
  public String moves() {
    return "The share of pupils with a plan, at every school alike; it builds up from year to year.";
  }

  @Override
  public Reach reach() {
    return Reach.AREA;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.EHCP);
  }

  @Override
  public void planOdds(SchoolFacts school, SchoolYear year, World world, Shift shift) {
    shift.add(world.size(ShockSizes.EHCP, year.start()),
        world.areaWalk(name(), school.counted().start() + 1, year.start()));
  }
}
