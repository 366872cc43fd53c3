package viability.app.sample;

import java.util.List;

/// The shares of a school's pupils with a need, around what is usual in inner London.
///
/// `idaci` runs from band A, the poorest areas, to band F; pupils outside every band are the rest.
record Needs(double fsm, double fsm6, double lpa, double eal, double mobility, double ehcp,
    double senSupport, double otherLanguage, List<Double> idaci) {

  /// Shares of the bands where two pupils in five have free meals.
  private static final List<Double> BANDS = List.of(0.03, 0.10, 0.09, 0.13, 0.19, 0.14);

  static Needs of(Sketch school, Dice dice) {
    String name = school.name();
    double fsm = school.fsm();
    List<Double> idaci = BANDS.stream().map(band -> band * (0.4 + 0.6 * fsm / 0.4)).toList();
    return new Needs(fsm, Math.min(0.75, fsm + 0.03 + 0.03 * dice.even(name, "fsm6")),
        0.16 + 0.32 * fsm + 0.03 * dice.bell(name, "lpa"),
        Math.max(0.05, 0.19 + 0.04 * dice.bell(name, "eal")),
        0.01 + 0.03 * dice.even(name, "mobility"), 0.028 + 0.02 * dice.even(name, "ehcp"),
        0.14 + 0.05 * dice.even(name, "sen"), 0.35 + 0.3 * dice.even(name, "language"), idaci);
  }

  /// Pupils on free meals of so many in a January: the share grew by about one point a year.
  int fsmOf(int pupils, int january) {
    return (int) Math.round(pupils * (fsm - 0.011 * (2026 - january)));
  }

  int fsm6Of(int pupils) {
    return (int) Math.round(pupils * fsm6);
  }

  int ehcpOf(int pupils, int january) {
    return (int) Math.round(pupils * (ehcp - 0.002 * (2026 - january)));
  }
}
