package viability.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.school.FinanceCode;
import viability.model.school.YearGroup;
import viability.model.units.Money;

/// What holds for a fictional borough of any size, whatever its seed.
final class BoroughTest {

  @ParameterizedTest
  @CsvSource({"12,1", "12,2", "12,3", "60,1", "60,2", "60,3", "7,1"})
  void accountsAddUpAndCarryForward(int schools, long seed) {
    Borough borough = new Borough(schools, seed);
    for (Sketch school : borough.schools()) {
      Money carried = borough.accounts(school).getFirst().amount(FinanceCode.OB01)
          .plus(borough.accounts(school).getFirst().amount(FinanceCode.OB02));
      for (Account year : borough.accounts(school)) {
        Money opening = year.amount(FinanceCode.OB01).plus(year.amount(FinanceCode.OB02));
        assertThat(opening).as("%s %d opens with", school.name(), year.year()).isEqualTo(carried);
        assertThat(year.reserve()).as("%s %d", school.name(), year.year())
            .isEqualTo(opening.plus(year.inYear()));
        carried = year.reserve();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"12,1", "12,2", "12,3", "60,1", "60,2", "60,3"})
  void staffAreMostOfTheSpendingAndNoLineIsNegative(int schools, long seed) {
    Borough borough = new Borough(schools, seed);
    borough.schools().forEach(school -> borough.accounts(school).forEach(year -> {
      double staff = (double) year.staff().pence() / year.spending().pence();
      assertThat(staff).as("%s %d", school.name(), year.year()).isBetween(0.65, 0.88);
      assertThat(year.lines().entrySet())
          .filteredOn(line -> line.getKey().isIncome() || line.getKey().isSpending())
          .noneMatch(line -> line.getValue().isNegative());
    }));
  }

  @ParameterizedTest
  @CsvSource({"12,1", "12,2", "12,3", "60,1", "60,2", "60,3"})
  void aboutAFifthOfOpenSchoolsAreInDeficit(int schools, long seed) {
    Borough borough = new Borough(schools, seed);
    List<Account> latest = borough.schools().stream().filter(school -> !school.academy())
        .filter(school -> Rolls.open(school, Borough.LAST_JANUARY))
        .map(school -> borough.accounts(school).get(Accounts.LAST_OUTTURN - Accounts.FIRST))
        .toList();
    long inDeficit = latest.stream().filter(year -> year.reserve().isNegative()).count();
    assertThat((double) inDeficit / latest.size()).isBetween(0.10, 0.35);
  }

  @ParameterizedTest
  @CsvSource({"12,1", "12,2", "12,3", "60,1", "60,2", "60,3"})
  void birthsAndReceptionFall(int schools, long seed) {
    Borough borough = new Borough(schools, seed);
    assertThat((double) borough.births(2025) / borough.births(2015)).isBetween(0.65, 0.75);
    assertThat(reception(borough, 2026)).isLessThan(reception(borough, 2018));
  }

  @ParameterizedTest
  @CsvSource({"12,1", "60,3"})
  void noYearGroupIsOverItsAdmissionNumber(int schools, long seed) {
    Borough borough = new Borough(schools, seed);
    borough.schools()
        .forEach(school -> IntStream.rangeClosed(Borough.FIRST_JANUARY, Borough.LAST_JANUARY)
            .forEach(january -> borough.roll(school, january).forEach((group, pupils) -> {
              assertThat(pupils).as("%s %s %d", school.name(), group, january).isPositive();
              assertThat(pupils <= school.pan(group) || !group.isFunded()).isTrue();
            })));
  }

  @ParameterizedTest
  @CsvSource({"60,1", "13,2"})
  void moreSchoolsLeaveTheTwelveAsTheyAre(int schools, long seed) {
    Borough small = new Borough(12, seed);
    Borough large = new Borough(schools, seed);
    small.schools().forEach(school -> assertThat(large.accounts(large.school(school.name())))
        .isEqualTo(small.accounts(school)));
    assertThat(large.schools()).extracting(Sketch::urn).doesNotHaveDuplicates();
    assertThat(large.schools()).extracting(Sketch::name).doesNotHaveDuplicates();
  }

  private static int reception(Borough borough, int january) {
    return borough.schools().stream()
        .mapToInt(school -> borough.roll(school, january).getOrDefault(YearGroup.R, 0)).sum();
  }
}
