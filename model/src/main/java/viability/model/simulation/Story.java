package viability.model.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.Projector;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.simulation.draw.Drawn;
import viability.model.simulation.draw.Draws;
import viability.model.simulation.shock.Shock;
import viability.model.simulation.shock.Shocks;
import viability.model.simulation.shock.World;
import viability.model.units.SchoolYear;

/// One future walked through by itself: what happens in it other than assumed, year by year, and
/// the projection that comes of it, line by line as the central case has it, so that a reader can
/// recompute every figure.
///
/// `future` is counted from 0, as in [Futures].
public record Story(int future, Projection projection, List<Happening> happenings) {

  public Story {
    happenings = List.copyOf(happenings);
  }

  /// One future of a seed under the case's arrangement.
  public static Story of(Projector projector, Case wanted, long seed, int future) {
    World world = new World(wanted.setting().assumed(), new Drawn(new Draws(seed), future, 1));
    Schools schools = new Schools(wanted);
    Projection projection = projector.project(wanted, new ShiftedBy(Shocks.ALL, world, schools));
    return new Story(future, projection, happenings(wanted, world, schools));
  }

  /// What happens everywhere and at one school, the years in order.
  public List<Happening> at(SchoolId school) {
    return happenings.stream()
        .filter(each -> each.school().isEmpty() || each.school().get().equals(school))
        .sorted(Comparator.comparingInt(Happening::year)).toList();
  }

  private static List<Happening> happenings(Case wanted, World world, Schools schools) {
    int base = wanted.base().year().start();
    List<Happening> all = new ArrayList<>();
    for (Shock shock : Shocks.ALL) {
      ShiftedBy alone = new ShiftedBy(List.of(shock), world, schools);
      for (int year = base; year < base + wanted.years(); year++) {
        all.addAll(Happening.money(shock, alone, year));
        for (School school : wanted.setting().schools()) {
          if (wanted.group().contains(school.id())) {
            all.addAll(Happening.at(school, shock, alone, new SchoolYear(year)));
          }
        }
      }
    }
    return all;
  }
}
