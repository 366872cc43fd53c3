package viability.model.simulation.shock;

import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.simulation.draw.Drawn;

/// A run of futures as shocks see it: how large they are assumed to be, and what is drawn.
public record World(Assumed assumed, Drawn drawn) {

  private static final String AREA = "area";
  private static final String COMMON = "everywhere";

  /// A size that is the same for every school.
  public double size(Assumption size, int year) {
    return assumed.get(size, year);
  }

  public double size(Assumption size, SchoolFacts school, int year) {
    return assumed.get(size, school.id(), year);
  }

  /// Draws of a year that every school meets.
  double[] common(String what, int year) {
    return drawn.of(what, COMMON, year);
  }

  /// Draws of a year that the schools of the area share.
  double[] area(String what, int year) {
    return drawn.of(what, AREA, year);
  }

  /// Draws of the area that stay the same in every year.
  double[] area(String what) {
    return drawn.of(what + " held", AREA, 0);
  }

  /// The area's draws of the years from one to another added up.
  double[] areaWalk(String what, int from, int to) {
    return drawn.walk(what, AREA, from, to);
  }

  /// Draws of a year that one school meets alone.
  double[] own(String what, SchoolFacts school, int year) {
    return drawn.of(what, school.id().value(), year);
  }

  /// Draws of one school that stay the same in every year.
  double[] own(String what, SchoolFacts school) {
    return drawn.of(what + " held", school.id().value(), 0);
  }
}
