package viability.app.screen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.app.desk.TestDesk;
import viability.model.effect.Cause;
import viability.model.effect.OneOff;
import viability.model.effect.Terms;
import viability.model.projection.YearFigures;
import viability.model.school.FinanceCode;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// In-year balances from 2025-26; the one-off cost falls in September 2027.
final class OneOffsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      in the year after            | 0 0 0 0 0 | 0 0 -30 40 40  | 2028
      in the year itself           | 0 0 0 0 0 | 0 0 10 40 40   | 2027
      to the penny counts          | 0 0 0 0 0 | 0 0 -30 30 0   | 2028
      never                        | 0 0 0 0 0 | 0 0 -30 10 10  |
      not if it turns again        | 0 0 0 0 0 | 0 0 -30 40 -20 |
      for good, later              | 0 0 0 0 0 | 0 5 -30 40 -20 |
      against a moving other       | 9 8 7 6 5 | 9 8 -1 9 15    | 2029
      """)
  void areRepaidForGood(String when, String first, String chosen, Integer repaid) {
    OneOffs costs = new OneOffs(List.of(new OneOff(
        Terms.of("set-up", TestDesk.ELMFIELD, Cause.ONE_OFF, LocalDate.of(2027, 9, 1), "Set up"),
        FinanceCode.E28A, Money.pounds(30), List.of())));
    assertThat(costs.repaid(years(first), years(chosen))).as(when)
        .isEqualTo(Optional.ofNullable(repaid).map(FundingYear::new));
  }

  private static List<YearFigures> years(String inYear) {
    List<Integer> pounds = Arrays.stream(inYear.split(" +", -1)).map(Integer::valueOf).toList();
    return IntStream.range(0, pounds.size())
        .mapToObj(i -> new YearFigures(new FundingYear(2025 + i), new TreeMap<>(), 0, 0, 0,
            Money.pounds(pounds.get(i)), Money.ZERO, Optional.empty(), new TreeMap<>()))
        .toList();
  }
}
