package viability.model.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import viability.model.school.YearGroup;

final class CurriculumTest {

  /// 900 pupils in classes of 27 at a contact ratio of 0.78: 900 / 27 × 25 = 833.3 periods, and 900
  /// / (27 × 0.78) = 42.7 teachers, each with 0.78 × 25 = 19.5 periods.
  @Test
  void the_teachers_a_secondary_school_needs() {
    Curriculum curriculum = new Curriculum(27, 25, 0.78, 0, false);
    double periods = curriculum.teachingPeriods(eleven(180));
    double teachers = curriculum.teachers(periods);
    assertThat(periods).isCloseTo(833.33, within(0.01));
    assertThat(teachers).isCloseTo(42.7, within(0.05));
    assertThat(curriculum.averageLoad(periods, teachers)).isCloseTo(19.5, within(1e-9));
  }

  /// 180 in whole classes of 27 is 7 classes; five year groups make 35 × 25 = 875 periods.
  @Test
  void whole_classes_count_a_part_as_one() {
    Curriculum curriculum = new Curriculum(27, 25, 0.78, 0, true);
    assertThat(curriculum.classes(180)).isEqualTo(7);
    assertThat(curriculum.classes(0)).isZero();
    assertThat(curriculum.teachingPeriods(eleven(180))).isEqualTo(875);
  }

  /// A tenth more periods than a class of 27 takes is a bonus of 10%, and comes back as one.
  @Test
  void the_bonus_is_the_periods_beyond_a_basic_class_of_27() {
    double periods = new Curriculum(27, 25, 0.78, 0.1, false).teachingPeriods(eleven(180));
    assertThat(periods).isCloseTo(916.67, within(0.01));
    assertThat(Curriculum.bonus(periods, 900, 25, 27)).isCloseTo(0.1, within(1e-9));
    assertThat(Curriculum.bonus(800, 900, 25, 27)).isCloseTo(-0.04, within(1e-9));
  }

  @Test
  void only_year_7_to_year_11_are_taught_by_curriculum() {
    double[] pupils = eleven(0);
    pupils[YearGroup.Y6.index()] = 30;
    pupils[YearGroup.Y12.index()] = 30;
    assertThat(new Curriculum(27, 25, 0.78, 0, true).teachingPeriods(pupils)).isZero();
  }

  private static double[] eleven(double each) {
    double[] pupils = new double[YearGroup.values().length];
    java.util.Arrays.fill(pupils, YearGroup.Y7.index(), YearGroup.Y11.index() + 1, each);
    return pupils;
  }
}
