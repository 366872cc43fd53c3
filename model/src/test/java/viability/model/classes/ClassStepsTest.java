package viability.model.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.school.YearGroup;

final class ClassStepsTest {

  private static final ClassCaps THIRTY = new ClassCaps(30, 30);

  /// Reception 31 is two classes: one pupil fewer saves one, and 30 more (61) add one. Year 1 with
  /// 24 is one class: it goes when all 24 do, and 7 more (31) add one.
  @Test
  void apart_each_year_group_has_a_step_of_its_own() {
    int[] pupils = pupils(31, 24);
    assertThat(ClassSteps.of(pupils, new Counted(Organisation.SINGLE_AGE, THIRTY)))
        .isEqualTo(List.of(step(YearGroup.R, 31, 1, 30), step(YearGroup.Y1, 24, 24, 7)));
    assertThat(pupils).isEqualTo(pupils(31, 24));
  }

  /// Year 1 with 20 and Year 2 with 25, mixed: 45 in two classes. 15 fewer of either leave 30 in
  /// one; 16 more of either make 61 in three.
  @Test
  void mixed_year_groups_share_their_steps() {
    assertThat(ClassSteps.of(pupils(0, 20, 25), new Counted(Organisation.MIXED_AGE, THIRTY)))
        .isEqualTo(List.of(step(YearGroup.Y1, 20, 15, 16), step(YearGroup.Y2, 25, 15, 16)));
  }

  @Test
  void typed_classes_have_no_steps() {
    assertThat(ClassSteps.of(pupils(31), new Typed(2))).isEqualTo(
        List.of(new ClassStep(YearGroup.R, 31, OptionalInt.empty(), OptionalInt.empty())));
  }

  private static ClassStep step(YearGroup group, int pupils, int fewer, int more) {
    return new ClassStep(group, pupils, OptionalInt.of(fewer), OptionalInt.of(more));
  }

  private static int[] pupils(int... fromReception) {
    int[] pupils = new int[YearGroup.values().length];
    System.arraycopy(fromReception, 0, pupils, YearGroup.R.index(), fromReception.length);
    return pupils;
  }
}
