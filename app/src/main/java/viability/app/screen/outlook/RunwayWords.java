package viability.app.screen.outlook;

import viability.model.viability.timing.Runway;

/// A runway as short as a tile wants it.
final class RunwayWords {

  private static final int YEAR = 12;

  private RunwayWords() {}

  static String of(Runway runway) {
    if (runway.months().isEmpty()) {
      return runway.words().contains("not known") || runway.words().contains("no balance")
          ? "Not known"
          : "Throughout";
    }
    int months = (int) Math.floor(runway.months().getAsDouble());
    if (months == 0) {
      return "Below zero now";
    }
    String years = months >= YEAR ? count(months / YEAR, "year") : "";
    String rest = months % YEAR == 0 ? "" : count(months % YEAR, "month");
    return (years + " " + rest).strip();
  }

  private static String count(int of, String what) {
    return of + " " + what + (of == 1 ? "" : "s");
  }
}
