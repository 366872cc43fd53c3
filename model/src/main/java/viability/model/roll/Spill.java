package viability.model.roll;

/// Pupils without a place at the school they asked for, shared out among schools with room.
public final class Spill {

  private Spill() {}

  /// Adds to `received` the pupils each school takes of `unmet`, in proportion to its weight and
  /// never more than its room, and gives back those whom no school with any weight has room for.
  ///
  /// A school that fills up leaves what it cannot take to the others, in proportion again. The three
  /// arrays are by school; weights and room are never negative.
  public static double pour(double unmet, double[] weight, double[] room, double[] received) {
    double left = unmet;
    while (left > 0) {
      double weights = open(weight, room, received);
      if (weights == 0) {
        return left;
      }
      double share = left / weights;
      if (!fills(share, weight, room, received)) {
        for (int i = 0; i < weight.length; i++) {
          received[i] += received[i] < room[i] ? share * weight[i] : 0;
        }
        return 0;
      }
      left -= fill(share, weight, room, received);
    }
    return 0;
  }

  private static double open(double[] weight, double[] room, double[] received) {
    double weights = 0;
    for (int i = 0; i < weight.length; i++) {
      weights += received[i] < room[i] ? weight[i] : 0;
    }
    return weights;
  }

  private static boolean fills(double share, double[] weight, double[] room, double[] received) {
    for (int i = 0; i < weight.length; i++) {
      if (received[i] < room[i] && received[i] + share * weight[i] > room[i]) {
        return true;
      }
    }
    return false;
  }

  /// Fills the schools whose part is more than they have room for; the pupils they take.
  private static double fill(double share, double[] weight, double[] room, double[] received) {
    double taken = 0;
    for (int i = 0; i < weight.length; i++) {
      if (received[i] < room[i] && received[i] + share * weight[i] > room[i]) {
        taken += room[i] - received[i];
        received[i] = room[i];
      }
    }
    return taken;
  }
}
