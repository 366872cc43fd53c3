package viability.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.funding.FundingRates;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.trace.Mark;
import viability.model.units.FundingYear;
import viability.model.units.Money;

final class RatesFilesTest {

  private final FundingRates rates = new RatesFiles().read();

  @Test
  void everyYearKnownIsThereUnderItsOwnName() {
    assertThat(rates.years().keySet()).extracting(FundingYear::start).containsExactly(2023, 2024,
        2025);
    rates.years().forEach((year, values) -> assertThat(values.year()).isEqualTo(year));
  }

  @Test
  void everyYearHasThePupilFactorsAndTheLumpSum() {
    for (YearRates year : rates.years().values()) {
      assertThat(year.values().keySet()).contains("basicPrimary", "basicKs3", "basicKs4",
          "fsmPrimary", "fsm6Secondary", "idaciAPrimary", "idaciFSecondary", "lpaPrimary",
          "ealSecondary", "mobilityPrimary", "lumpSum", "minimumPrimary", "minimumSecondary");
    }
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(rates.in(new FundingYear(2023)).value("splitSite")).isEmpty();
  }

  @Test
  void aValueSaysWhetherItWasFound() {
    YearRates year = rates.in(new FundingYear(2025));
    UnitValue basic = year.value("basicPrimary").orElseThrow();
    assertThat(basic.amount()).isEqualTo(Money.pounds(3847));
    assertThat(basic.source().mark()).isEqualTo(Mark.FOUND);
    assertThat(year.value("idaciAPrimary").map(value -> value.source().mark()))
        .isEqualTo(Optional.of(Mark.MEMORY));
  }

  /// The five-year secondary minimum is three years of Key Stage 3 and two of Key Stage 4.
  @Test
  void secondaryMinimumsAgreeWithEachOther() {
    for (YearRates year : rates.years().values()) {
      BigDecimal ks3 = amount(year, "minimumKs3");
      BigDecimal ks4 = amount(year, "minimumKs4");
      assertThat(ks3.multiply(BigDecimal.valueOf(3)).add(ks4.multiply(BigDecimal.TWO)))
          .isEqualByComparingTo(amount(year, "minimumSecondary").multiply(BigDecimal.valueOf(5)));
    }
  }

  private static BigDecimal amount(YearRates year, String name) {
    return year.value(name).orElseThrow().amount().toPounds();
  }
}
