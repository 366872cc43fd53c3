package viability.model.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import viability.model.school.YearGroup;

/// Year group by year group, how many pupils are between a school and a class fewer or more.
public final class ClassSteps {

  /// More pupils than this in one year group are not looked at.
  private static final int MOST = 500;

  private ClassSteps() {}

  /// A step for each year group from Reception on that has pupils; whole pupils by
  /// [YearGroup#index()].
  public static List<ClassStep> of(int[] pupils, Structure structure) {
    List<ClassStep> steps = new ArrayList<>();
    for (int g = YearGroup.R.index(); g < pupils.length; g++) {
      if (pupils[g] > 0) {
        steps.add(step(pupils, g, structure));
      }
    }
    return steps;
  }

  private static ClassStep step(int[] pupils, int group, Structure structure) {
    int now = structure.classes(pupils);
    int[] changed = pupils.clone();
    OptionalInt fewer = IntStream.rangeClosed(1, pupils[group])
        .filter(k -> with(changed, group, pupils[group] - k, structure) < now).findFirst();
    OptionalInt more = IntStream.rangeClosed(1, MOST)
        .filter(k -> with(changed, group, pupils[group] + k, structure) > now).findFirst();
    return new ClassStep(YearGroup.at(group), pupils[group], fewer, more);
  }

  private static int with(int[] changed, int group, int pupils, Structure structure) {
    changed[group] = pupils;
    return structure.classes(changed);
  }
}
