package viability.app.chart;

import java.util.List;
import java.util.Optional;

/// By how much one arrangement is ahead of another at every value of an assumption.
///
/// `compared` is what they are compared by: `Reserve, March 2032`; `spots` are in rising order of
/// value, their differences the first arrangement less the other; `turns` are where that changes
/// sign, and `now` what is assumed as things stand, where that is known. `written` is how values
/// stand on the axis.
public record WhatIf(String compared, String assumption, String one, String other, List<Spot> spots,
    List<Spot> turns, Optional<Spot> now, Written written) {

  public WhatIf {
    spots = List.copyOf(spots);
    turns = List.copyOf(turns);
  }

  /// What values are divided by on the axis, and what stands before and after them.
  public record Written(double unit, String before, String after) {

    public static final Written PER_CENT = new Written(0.01, "", "%");
    public static final Written POUNDS = new Written(1, "\u00a3", "");
    public static final Written NUMBER = new Written(1, "", "");
  }
}
