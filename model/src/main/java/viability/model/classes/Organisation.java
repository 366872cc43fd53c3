package viability.model.classes;

import viability.model.school.YearGroup;

/// How a school makes classes of its pupils. Year groups without pupils need none; nursery is
/// left out.
public enum Organisation {
  /// Each year group apart: `ceil(pupils / cap)` each.
  SINGLE_AGE {
    @Override
    public int classes(int[] pupils, ClassCaps caps) {
      int classes = 0;
      for (int g = YearGroup.R.index(); g < pupils.length; g++) {
        classes += ceil(pupils[g], caps.of(YearGroup.at(g)));
      }
      return classes;
    }
  },
  /// The fewest classes when two neighbouring year groups may share one: Reception alone, none
  /// across Key Stages 1 and 2, a year group may be split. Year 7 and above stay apart.
  MIXED_AGE {
    @Override
    public int classes(int[] pupils, ClassCaps caps) {
      int classes = ceil(pupils[YearGroup.R.index()], caps.infant());
      classes += paired(pupils, YearGroup.Y1, YearGroup.Y2, caps.infant());
      classes += paired(pupils, YearGroup.Y3, YearGroup.Y6, caps.junior());
      for (int g = YearGroup.Y7.index(); g < pupils.length; g++) {
        classes += ceil(pupils[g], caps.junior());
      }
      return classes;
    }
  };

  /// How many classes the pupils need, whole pupils by [YearGroup#index()].
  public abstract int classes(int[] pupils, ClassCaps caps);

  private static int ceil(int pupils, int cap) {
    return (pupils + cap - 1) / cap;
  }

  /// Filling each year group's last class with the next year group first is never worse than
  /// leaving the room, since a class may hold two year groups and no more.
  private static int paired(int[] pupils, YearGroup from, YearGroup to, int cap) {
    int classes = 0;
    int room = 0;
    for (int g = from.index(); g <= to.index(); g++) {
      int left = Math.max(0, pupils[g] - room);
      int own = ceil(left, cap);
      classes += own;
      room = own * cap - left;
    }
    return classes;
  }
}
