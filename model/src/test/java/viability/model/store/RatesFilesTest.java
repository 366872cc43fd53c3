package viability.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Assumptions;
import viability.model.funding.FundingRates;
import viability.model.funding.UnitValue;
import viability.model.funding.YearRates;
import viability.model.trace.Mark;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Rate;

final class RatesFilesTest {

  private final FundingRates rates = new RatesFiles().read();

  @Test
  void everyYearKnownIsThereUnderItsOwnName() {
    assertThat(rates.years().keySet()).extracting(FundingYear::start).containsExactly(2023, 2024,
        2025, 2026);
    rates.years().forEach((year, values) -> assertThat(values.year()).isEqualTo(year));
  }

  @Test
  void everyYearUpTo2025HasThePupilFactorsAndTheLumpSum() {
    for (YearRates year : known()) {
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
    for (YearRates year : known()) {
      BigDecimal ks3 = amount(year, "minimumKs3");
      BigDecimal ks4 = amount(year, "minimumKs4");
      assertThat(ks3.multiply(BigDecimal.valueOf(3)).add(ks4.multiply(BigDecimal.TWO)))
          .isEqualByComparingTo(amount(year, "minimumSecondary").multiply(BigDecimal.valueOf(5)));
    }
  }

  private static BigDecimal amount(YearRates year, String name) {
    return year.value(name).orElseThrow().amount().toPounds();
  }

  @Test
  void valuesOfLowConfidenceAreKeptApart() {
    YearRates year = rates.in(new FundingYear(2026));
    assertThat(year.value("lumpSum")).isEmpty();
    UnitValue unsure = year.unsure("lumpSum").orElseThrow();
    assertThat(unsure.amount()).isEqualTo(Money.pounds(152_700));
    assertThat(unsure.source().words()).contains("our estimate", "low confidence");
    assertThat(year.isComplete(List.of("lumpSum"))).isFalse();
  }

  @Test
  void grantsThatJoinTheFormulaNameTheirLastYearAndTheirFactors() {
    YearRates year = rates.in(new FundingYear(2026));
    assertThat(year.rolledIn()).extracting(grant -> grant.words())
        .containsExactly("National Insurance Contributions Grant", "Schools Budget Support Grant");
    assertThat(year.rolledIn()).allMatch(grant -> grant.lastYear().equals(new FundingYear(2025))
        && grant.factors().equals(List.of("basic", "fsm6", "lumpSum")));
    assertThat(rates.in(new FundingYear(2025)).rolledIn()).hasSize(3);
    assertThat(rates.in(new FundingYear(2024)).rolledIn()).hasSize(1);
  }

  @Test
  void aYearSaysItsUpratingAndItsGuarantee() {
    YearRates year = rates.in(new FundingYear(2025));
    assertThat(year.uprating().orElseThrow().rate()).isEqualTo(Rate.of("0.0223"));
    assertThat(year.guarantee().orElseThrow().least()).isEqualTo(Rate.of("-0.005"));
    assertThat(rates.in(new FundingYear(2023)).uprating()).isEmpty();
  }

  /// Funding growth is assumed to be what was published, where it was.
  @Test
  void theAssumedGrowthOfAKnownYearIsItsUprating() {
    rates.years().forEach((year, values) -> values.uprating().ifPresent(
        uprating -> assertThat(Assumptions.FUNDING_GROWTH.in(year.start()).orElseThrow().value())
            .isEqualTo(uprating.rate().toDouble())));
  }

  /// The years whose national values are known.
  private Collection<YearRates> known() {
    return rates.years().headMap(new FundingYear(2026)).values();
  }
}
