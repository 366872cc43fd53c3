package viability.app.explain;

import viability.model.simulation.Chance;

/// Chances as phrases of a sentence, always a number of futures.
public final class ChanceWords {

  private static final String FUTURES = " futures";

  private ChanceWords() {}

  /// "7 of 10 futures", "fewer than 1 in 20 futures".
  public static String full(Chance chance) {
    return brief(chance) + FUTURES;
  }

  /// "7 of 10", "fewer than 1 in 20": where it is plain what is counted.
  public static String brief(Chance chance) {
    return chance.words().replace(FUTURES, "");
  }

  /// How far a chance may be out because only so many futures are counted, 19 times in 20: "give or
  /// take 1 in 100".
  public static String error(Chance chance) {
    int hundredths = (int) Math.ceil(196 * chance.samplingError());
    return hundredths <= 1 ? "give or take 1 in 100" : "give or take " + hundredths + " in 100";
  }
}
