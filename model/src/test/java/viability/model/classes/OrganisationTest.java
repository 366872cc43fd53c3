package viability.model.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.school.Phase;
import viability.model.school.YearGroup;

class OrganisationTest {

  private static final ClassCaps THIRTY = new ClassCaps(30, 30);

  @ParameterizedTest
  @CsvSource({"30, 7, 7, 7", "31, 14, 10, 8", "36, 14, 10, 9", "29, 7, 7, 7", "18, 7, 6, 5",
      "15, 7, 4, 4", "0, 0, 0, 0"})
  void the_same_pupils_in_each_year_group_make_so_many_classes_apart_mixed_and_at_the_fewest(
      int each, int apart, int mixed, int fewest) {
    int[] pupils = primary(each);

    assertThat(Organisation.SINGLE_AGE.classes(pupils, THIRTY)).isEqualTo(apart);
    assertThat(Organisation.MIXED_AGE.classes(pupils, THIRTY)).isEqualTo(mixed);
    assertThat(Organisation.THEORETICAL_FEWEST.classes(pupils, THIRTY)).isEqualTo(fewest);
  }

  /// 31 in Year 2 with one excepted pupil is one class of 31; 31 in Year 3 is two classes at a
  /// limit of 30, and one at 31, which is lawful above Year 2.
  @Test
  void excepted_pupils_do_not_split_an_infant_class_and_the_limit_above_is_the_schools_own() {
    int[] infants = new int[YearGroup.values().length];
    infants[YearGroup.Y2.index()] = 31;
    int[] juniors = new int[YearGroup.values().length];
    juniors[YearGroup.Y3.index()] = 31;

    assertThat(Organisation.SINGLE_AGE.classes(infants, THIRTY)).isEqualTo(2);
    assertThat(Organisation.SINGLE_AGE.classes(infants, new ClassCaps(30, 30, 1))).isEqualTo(1);
    assertThat(Organisation.MIXED_AGE.classes(infants, new ClassCaps(30, 30, 1))).isEqualTo(1);
    assertThat(Organisation.SINGLE_AGE.classes(juniors, new ClassCaps(30, 30, 1))).isEqualTo(2);
    assertThat(Organisation.SINGLE_AGE.classes(juniors, new ClassCaps(30, 31))).isEqualTo(1);
  }

  /// 31 infants and 33 juniors at 30 and 33: two classes hold the infants, the second of them one
  /// infant and 29 juniors; the last 4 juniors make a third.
  @Test
  void a_class_with_an_infant_in_it_keeps_to_the_infant_limit() {
    int[] pupils = new int[YearGroup.values().length];
    pupils[YearGroup.Y2.index()] = 31;
    pupils[YearGroup.Y3.index()] = 33;

    assertThat(Organisation.THEORETICAL_FEWEST.classes(pupils, new ClassCaps(30, 33))).isEqualTo(3);
  }

  @Test
  void typed_classes_are_as_typed_whatever_the_pupils() {
    assertThat(new Typed(6).classes(primary(30))).isEqualTo(6);
  }

  @Test
  void a_pupil_fewer_never_needs_a_class_more_and_mixing_never_needs_more_than_apart() {
    Random random = new Random(20260901);
    for (int round = 0; round < 3_000; round++) {
      ClassCaps caps = new ClassCaps(15 + random.nextInt(16), 15 + random.nextInt(21),
          random.nextInt(4));
      int[] pupils = new int[YearGroup.values().length];
      for (int g = YearGroup.R.index(); g <= YearGroup.Y11.index(); g++) {
        pupils[g] = random.nextInt(70);
      }
      assertThat(Organisation.MIXED_AGE.classes(pupils, caps)).as("round %d", round)
          .isLessThanOrEqualTo(Organisation.SINGLE_AGE.classes(pupils, caps))
          .isGreaterThanOrEqualTo(Organisation.THEORETICAL_FEWEST.classes(pupils, caps));
      aPupilFewer(pupils, caps, YearGroup.at(2 + random.nextInt(12)));
    }
  }

  private static void aPupilFewer(int[] pupils, ClassCaps caps, YearGroup group) {
    int[] fewer = pupils.clone();
    fewer[group.index()] = Math.max(0, pupils[group.index()] - 1);
    for (Organisation organisation : Organisation.values()) {
      assertThat(organisation.classes(fewer, caps)).as("%s", organisation)
          .isLessThanOrEqualTo(organisation.classes(pupils, caps));
    }
  }

  private static int[] primary(int each) {
    int[] pupils = new int[YearGroup.values().length];
    Phase.PRIMARY.yearGroups().forEach(group -> pupils[group.index()] = each);
    return pupils;
  }
}
