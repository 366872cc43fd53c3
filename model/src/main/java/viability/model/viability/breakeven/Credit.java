package viability.model.viability.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import viability.model.units.Money;

/// Which sizes are in credit (in-year balance not below zero), from 1 up without a gap: every turn,
/// and every range.
public record Credit(List<Integer> turns, List<Range> ranges) {

  /// Sizes in credit from one to another, both in it; `to` is empty where the largest size tried is
  /// still in credit.
  public record Range(int from, OptionalInt to) {}

  public Credit {
    turns = List.copyOf(turns);
    ranges = List.copyOf(ranges);
  }

  /// The credit of in-year balances of sizes 1, 2, 3 and so on. A turn is the first size in credit
  /// after one that is not; the smallest size has none before it and is no turn.
  static Credit of(List<Money> balances) {
    List<Integer> turns = new ArrayList<>();
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    for (int size = 1; size <= balances.size(); size++) {
      boolean credit = !balances.get(size - 1).isNegative();
      if (credit && from == 0) {
        from = size;
        if (size > 1) {
          turns.add(size);
        }
      } else if (!credit && from > 0) {
        ranges.add(new Range(from, OptionalInt.of(size - 1)));
        from = 0;
      }
    }
    if (from > 0) {
      ranges.add(new Range(from, OptionalInt.empty()));
    }
    return new Credit(turns, ranges);
  }
}
