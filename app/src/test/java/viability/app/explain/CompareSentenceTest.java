package viability.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.projection.SchoolYears;
import viability.model.projection.YearFigures;
import viability.model.school.SchoolId;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// Each side is written as one row a school: its reserves in March 2030, 2031, ... in £k (`?` where
/// not known), and after a colon the last in-year balance in £k. Schools are parted by `+`.
final class CompareSentenceTest {

  private static final List<String> NAMES = List.of("Elmfield", "Northgate", "Ash Lane", "Oak",
      "Elm");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      # Better together, and both ways spending goes on.
      20 -20 -90 : -30 + 9 -11 -90 : -30 | 20 20 40 : -4 + 9 20 38 : -5 | In March 2032 Elmfield and Northgate have −£180k between them alone; federated, £78k. Alone they are below zero from March 2031. Either way they still spend more than they receive.
      # Worse together.
      20 20 40 : -4 + 9 20 38 : 6 | 20 20 -9 : -9 + 9 -60 -30 : -5 | In March 2032 Elmfield and Northgate have £78k between them alone; federated, −£39k. Federated they are below zero from March 2031. In 2031-32 they spend more than they receive federated, but not alone.
      # Nothing shared.
      20 -20 -90 : -30 + 9 -11 -90 : -30 | 20 -20 -90 : -30 + 9 -11 -90 : -30 | In March 2032 Elmfield and Northgate have −£180k between them alone or federated: the same to the penny. Either way they are below zero from March 2031. Either way they spend more than they receive.
      # Pennies apart, and pounds apart.
      20 40 : 1 + 9 38 : 1 | 20 40 : 1 + 9 38.0001 : 1 | In March 2031 Elmfield and Northgate have £78k between them alone or federated: the same to the pound. Either way they are below zero in no year shown. Either way they spend no more than they receive.
      20 40 : 1 + 9 38 : 1 | 20 40 : 1 + 9 38.32 : 1 | In March 2031 Elmfield and Northgate have £78k between them alone; federated, £78k: £320 more. Either way they are below zero in no year shown. Either way they spend no more than they receive.
      # Both below, at different times; in credit again.
      20 -20 -90 -99 : -9 + 9 -11 -90 -99 : -9 | 20 20 -9 -20 : -4 + 9 -1 -20 -1 : -5 | In March 2033 Elmfield and Northgate have −£198k between them alone; federated, −£21k. Alone they are below zero from March 2031; federated, from March 2032. Either way they still spend more than they receive.
      20 -20 -5 30 : 9 + 9 -11 -5 40 : 9 | 20 -20 30 30 : 4 + 9 -1 20 50 : 5 | In March 2033 Elmfield and Northgate have £70k between them alone; federated, £80k. Alone they are below zero from March 2031 to March 2032; federated, in March 2031 only. Either way they spend no more than they receive.
      # Only one of them.
      150 120 99 : -20 + 41 10 -30 : -40 | 150 130 119 : -20 + 41 20 5 : -9 | In March 2032 Elmfield and Northgate have £69k between them alone; federated, £124k. Alone only Northgate is below zero in March 2032. Either way they still spend more than they receive.
      # Each at times, never together.
      150 120 -9 : -20 + -41 -10 30 : -4 | 150 120 9 : -20 + 4 1 30 : 4 | In March 2032 Elmfield and Northgate have £21k between them alone; federated, £39k. Between them they are below zero in no year shown, but taken singly Elmfield and Northgate are at times. Either way they still spend more than they receive.
      # One of them below zero, hidden in a sum that is not.
      20 -20 -90 : -30 + 9 -11 -90 : -30 | 20 5 -9 : -9 + 9 20 60 : -5 | In March 2032 Elmfield and Northgate have −£180k between them alone; federated, £51k. Alone they are below zero from March 2031; federated, only Elmfield is, in March 2032. Either way they still spend more than they receive.
      # One school, one arrangement.
      150 -12 : -60 | | In March 2031 Elmfield has −£12k alone. It is below zero in March 2031. In 2030-31 it spends more than it receives.
      150 -12 : -60 | 150 20 : 6 | In March 2031 Elmfield has −£12k alone; federated, £20k. Alone it is below zero in March 2031. In 2030-31 it spends more than it receives alone, but not federated.
      -5 -12 : 6 + 1 1 : 0 | | In March 2031 Elmfield and Northgate have −£11k between them alone. Only Elmfield is below zero in every year shown. In 2030-31 they spend no more than they receive.
      # Reserves that no file gives.
      20 -20 : -30 + ? ? : -30 | 20 -20 : -4 + ? ? : 13 | No file gives a balance for Northgate, so no reserve can be shown. In 2030-31 Elmfield and Northgate spend £60k more than they receive alone; federated, they spend £9k less than they receive.
      ? ? : 0 | ? ? : 0 | No file gives a balance for Elmfield, so no reserve can be shown. In 2030-31 Elmfield spends what it receives, alone or federated.
      # Three, and more than three.
      1 1 : 1 + 2 2 : 1 + 3 3 : 1 | | In March 2031 Elmfield, Northgate and Ash Lane have £6k between them alone. They are below zero in no year shown. In 2030-31 they spend no more than they receive.
      1 1 : 1 + 2 2 : 1 + 3 3 : 1 + 4 4 : 1 | | In March 2031 the 4 schools have £10k between them alone. They are below zero in no year shown. In 2030-31 they spend no more than they receive.
      """)
  void saysWhatTheFiguresSay(String alone, String federated, String sentence) {
    Optional<Side> other = federated == null
        ? Optional.empty()
        : Optional.of(side("federated", federated));
    assertThat(new CompareSentence(side("alone", alone), other, SchoolId::value).words())
        .isEqualTo(sentence);
  }

  private static Side side(String called, String written) {
    List<String> rows = List.of(written.split("\\+", -1));
    List<SchoolYears> schools = IntStream.range(0, rows.size())
        .mapToObj(
            i -> new SchoolYears(new SchoolId(NAMES.get(i)), NAMES.get(i), years(rows.get(i))))
        .toList();
    List<YearFigures> together = schools.stream().map(SchoolYears::years).reduce((one,
        two) -> IntStream.range(0, one.size()).mapToObj(i -> sum(one.get(i), two.get(i))).toList())
        .orElseThrow();
    return new Side(called, schools, together);
  }

  private static List<YearFigures> years(String row) {
    String[] parts = row.split(":", -1);
    List<String> reserves = Arrays.asList(parts[0].strip().split(" +", -1));
    List<YearFigures> years = new ArrayList<>();
    for (int i = 0; i < reserves.size(); i++) {
      Optional<Money> reserve = reserves.get(i).equals("?")
          ? Optional.empty()
          : Optional.of(thousands(reserves.get(i)));
      years.add(year(2029 + i, thousands(parts[1].strip()), reserve));
    }
    return years;
  }

  private static YearFigures sum(YearFigures one, YearFigures two) {
    return year(one.year().start(), one.inYear().plus(two.inYear()),
        one.reserve().flatMap(a -> two.reserve().map(a::plus)));
  }

  private static YearFigures year(int start, Money inYear, Optional<Money> reserve) {
    return new YearFigures(new FundingYear(start), new TreeMap<>(), 0, 0, 0, inYear, Money.ZERO,
        reserve, new TreeMap<>());
  }

  private static Money thousands(String written) {
    return Money.of(new java.math.BigDecimal(written).movePointRight(3));
  }
}
