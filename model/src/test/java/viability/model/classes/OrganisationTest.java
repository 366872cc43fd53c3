package viability.model.classes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.school.Phase;
import viability.model.school.YearGroup;

class OrganisationTest {

  private static final ClassCaps THIRTY = new ClassCaps(30, 30);

  @ParameterizedTest
  @CsvSource({"30, 7, 7", "31, 14, 10", "36, 14, 10", "29, 7, 7", "18, 7, 6", "15, 7, 4",
      "0, 0, 0"})
  void the_same_pupils_in_each_year_group_make_so_many_classes_apart_and_mixed(int each, int apart,
      int mixed) {
    int[] pupils = primary(each);

    assertThat(Organisation.SINGLE_AGE.classes(pupils, THIRTY)).isEqualTo(apart);
    assertThat(Organisation.MIXED_AGE.classes(pupils, THIRTY)).isEqualTo(mixed);
  }

  private static int[] primary(int each) {
    int[] pupils = new int[YearGroup.values().length];
    Phase.PRIMARY.yearGroups().forEach(group -> pupils[group.index()] = each);
    return pupils;
  }
}
