package viability.model.classes;

import viability.model.school.YearGroup;

/// How a school makes classes of its pupils. Year groups without pupils need none; nursery is
/// left out.
public enum Organisation {
  /// Each year group apart: `ceil(pupils / cap)` each.
  SINGLE_AGE("Single-age classes") {
    @Override
    public int classes(int[] pupils, ClassCaps caps) {
      return apart(pupils, YearGroup.R, caps);
    }
  },
  /// The fewest classes when two neighbouring year groups may share one: Reception alone, none
  /// across Key Stages 1 and 2, a year group may be split. Year 7 and above stay apart.
  MIXED_AGE("Mixed-age classes") {
    @Override
    public int classes(int[] pupils, ClassCaps caps) {
      int reception = caps.counted(YearGroup.R, pupils[YearGroup.R.index()]);
      return ceil(reception, caps.infant()) + paired(pupils, YearGroup.Y1, YearGroup.Y2, caps)
          + paired(pupils, YearGroup.Y3, YearGroup.Y6, caps) + apart(pupils, YearGroup.Y7, caps);
    }
  },
  /// The fewest classes that primary pupils in order of age could be taught in, any year groups
  /// together: what mixing could come to at most, rarely what a school would do. A class with an
  /// infant in it keeps to the infant limit, and to the others' limit too where juniors join it.
  THEORETICAL_FEWEST("Theoretical fewest classes") {
    @Override
    public int classes(int[] pupils, ClassCaps caps) {
      int infants = counted(pupils, YearGroup.R, YearGroup.Y2, caps);
      int juniors = counted(pupils, YearGroup.Y3, YearGroup.Y6, caps);
      int withInfants = ceil(infants, caps.infant());
      int most = withInfants * caps.infant() - Math.max(0, caps.infant() - caps.junior());
      int room = Math.max(0, most - infants);
      return withInfants + ceil(Math.max(0, juniors - room), caps.junior())
          + apart(pupils, YearGroup.Y7, caps);
    }
  };

  private final String words;

  Organisation(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// How many classes the pupils need, whole pupils by [YearGroup#index()].
  public abstract int classes(int[] pupils, ClassCaps caps);

  private static int ceil(int pupils, int cap) {
    return (pupils + cap - 1) / cap;
  }

  private static int counted(int[] pupils, YearGroup from, YearGroup to, ClassCaps caps) {
    int counted = 0;
    for (int g = from.index(); g <= to.index(); g++) {
      counted += caps.counted(YearGroup.at(g), pupils[g]);
    }
    return counted;
  }

  /// Each year group from one on apart.
  private static int apart(int[] pupils, YearGroup from, ClassCaps caps) {
    int classes = 0;
    for (int g = from.index(); g < pupils.length; g++) {
      YearGroup group = YearGroup.at(g);
      classes += ceil(caps.counted(group, pupils[g]), caps.of(group));
    }
    return classes;
  }

  /// Filling each year group's last class with the next year group first is never worse than
  /// leaving the room, since a class may hold two year groups and no more.
  private static int paired(int[] pupils, YearGroup from, YearGroup to, ClassCaps caps) {
    int cap = caps.of(from);
    int classes = 0;
    int room = 0;
    for (int g = from.index(); g <= to.index(); g++) {
      int left = Math.max(0, caps.counted(YearGroup.at(g), pupils[g]) - room);
      int own = ceil(left, cap);
      classes += own;
      room = own * cap - left;
    }
    return classes;
  }
}
