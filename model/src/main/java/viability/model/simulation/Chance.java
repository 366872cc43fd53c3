package viability.model.simulation;

/// How many futures of all something happens in.
public record Chance(int times, int of) {

  /// From 0 to 1.
  public double share() {
    return (double) times / of;
  }

  /// How far the share may be out because futures are counted: one standard error.
  public double samplingError() {
    return Math.sqrt(share() * (1 - share()) / of);
  }

  /// The chance that it does not happen.
  public Chance not() {
    return new Chance(of - times, of);
  }

  /// In words: `7 of 10 futures`, to the nearest tenth, so that a chance and its opposite add up to
  /// 10; `fewer than 1 in 20` and `more than 19 in 20` at the ends. Never certain.
  public String words() {
    if (20L * times < of) {
      return "fewer than 1 in 20";
    }
    return 20L * times > 19L * of ? "more than 19 in 20" : tenths() + " of 10 futures";
  }

  /// The nearest tenth, from 1 to 9; half a tenth goes to the even one.
  private int tenths() {
    long twice = 20L * times;
    int whole = (int) (twice / (2L * of));
    long left = twice - 2L * of * whole;
    boolean up = left > of || (left == of && whole % 2 == 1);
    return Math.clamp(whole + (up ? 1 : 0), 1, 9);
  }
}
