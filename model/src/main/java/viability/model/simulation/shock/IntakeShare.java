package viability.model.simulation.shock;

import java.util.List;
import viability.model.assumption.Assumption;
import viability.model.assumption.ShockSizes;
import viability.model.units.SchoolYear;

/// A school's share of the area's new pupils: log-normal around 1 on average, each year anew, of
/// variance `(1 − share) / intake` times what choice adds to chance. The schools' shares are not
/// made to add up again. A unit as large as an authority has none: it is the area.
public final class IntakeShare implements Shock {

  @Override
  public String name() {
    return "intake-share";
  }

  @Override
  public String words() {
    return "The school's share of new pupils";
  }

  @Override
  public String moves() {
    return "Those who ask to join the school's first year group, each year anew; more in a small school.";
  }

  @Override
  public Reach reach() {
    return Reach.SCHOOL;
  }

  @Override
  public List<Assumption> sizes() {
    return List.of(ShockSizes.INTAKE_SHARE);
  }

  @Override
  public void joining(SchoolFacts school, SchoolYear year, World world, Shift shift) {
    if (!school.isLarge() && school.intake() > 0) {
      double against = world.size(ShockSizes.INTAKE_SHARE, school, year.start());
      shift.addAveragingOut(Math.sqrt((1 - school.areaShare()) / school.intake() * against),
          world.own(name(), school, year.start()));
    }
  }
}
