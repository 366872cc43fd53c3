package viability.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.projection.YearFigures;
import viability.model.units.FundingYear;
import viability.model.units.Money;

/// A school's years are written as its in-year balance in the first, its reserves at each 31 March
/// in £k from March 2027 (`?` where not known), and its last in-year balance.
final class MoneySentenceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      -58 : 150 90 30 -40 : -70 | Elmfield spends £58k more than it receives in 2026-27; its reserve of £150k in March 2027 lasts until March 2029 and is below zero in March 2030. In 2029-30 it spends £70k more than it receives.
      8 : 150 140 130 : -10 | Elmfield spends £8k less than it receives in 2026-27; its reserve of £150k in March 2027 does not fall below zero by March 2029. In 2028-29 it spends £10k more than it receives.
      0 : 20 -10 -30 : -20 | Elmfield spends what it receives in 2026-27; its reserve of £20k in March 2027 does not last until March 2028; it is below zero from March 2028. In 2028-29 it spends £20k more than it receives.
      -58 : -12 -90 : -78 | Elmfield spends £58k more than it receives in 2026-27; its reserve is already −£12k in March 2027, and below zero in every year shown. In 2027-28 it spends £78k more than it receives.
      -5 : -12 9 : 21 | Elmfield spends £5k more than it receives in 2026-27; its reserve is already −£12k in March 2027, and below zero in March 2027 only. In 2027-28 it spends £21k less than it receives.
      -58 : ? ? : -60 | Elmfield spends £58k more than it receives in 2026-27; no file gives a balance for Elmfield, so the reserve is not known. In 2027-28 it spends £60k more than it receives.
      -58 : 3 : -58 | Elmfield spends £58k more than it receives in 2026-27; its reserve of £3k in March 2027 is not below zero.
      """)
  void saysWhatTheFiguresSay(String years, String sentence) {
    assertThat(new MoneySentence(List.of("Elmfield"), years(years), List.of(years(years))).words())
        .isEqualTo(sentence);
  }

  @Test
  void namesSchoolsThatAreBelowZeroThoughTheGroupIsNot() {
    List<YearFigures> northgate = years("-9 : 10 -5 -9 : -20");
    assertThat(new MoneySentence(List.of("Elmfield", "Northgate"), years("-10 : 150 80 40 : -40"),
        List.of(years("-1 : 140 85 49 : -20"), northgate)).words())
        .isEqualTo("Elmfield and Northgate spend £10k more than they receive in 2026-27;"
            + " their joint reserve of £150k in March 2027 does not fall below zero by March 2029."
            + " Taken singly, Northgate is below zero from March 2028."
            + " In 2028-29 they spend £40k more than they receive.");
  }

  @Test
  void saysThatNothingIsProjected() {
    assertThat(new MoneySentence(List.of("Elmfield"), List.of(), List.of()).words()).isEqualTo(
        "No file gives a full year of income and spending for Elmfield to start from, so nothing is projected.");
  }

  private static List<YearFigures> years(String written) {
    String[] parts = written.split(" : ", -1);
    String[] reserves = parts[1].split(" ", -1);
    List<YearFigures> years = new ArrayList<>();
    for (int i = 0; i < reserves.length; i++) {
      Money inYear = pounds(parts[i == reserves.length - 1 ? 2 : 0]);
      years.add(new YearFigures(new FundingYear(2026 + i), new TreeMap<>(), 0, 0, 0, inYear,
          Money.ZERO, reserves[i].equals("?") ? Optional.empty() : Optional.of(pounds(reserves[i])),
          new TreeMap<>()));
    }
    return years;
  }

  private static Money pounds(String thousands) {
    return Money.pounds(Long.parseLong(thousands) * 1000);
  }
}
