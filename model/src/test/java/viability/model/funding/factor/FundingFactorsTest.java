package viability.model.funding.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import viability.model.funding.FundingRates;
import viability.model.store.RatesFiles;
import viability.model.units.FundingYear;

final class FundingFactorsTest {

  private final FundingRates rates = new RatesFiles().read();

  @Test
  void everyFactorOfThePackageIsOnTheContentsPage() {
    List<String> written = new ClassFileImporter().importPackagesOf(Factor.class).stream()
        .filter(each -> !each.isInterface() && each.isAssignableTo(Factor.class))
        .map(JavaClass::getSimpleName).toList();

    assertThat(
        FundingFactors.ALL.stream().map(factor -> factor.getClass().getSimpleName()).distinct())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void everyRatedFactorHasAValueInTheLastYearThatIsKnownInFull() {
    Stream<String> names = FundingFactors.ALL.stream().filter(RatedFactor.class::isInstance)
        .map(factor -> ((RatedFactor) factor).rateName());

    assertThat(rates.in(new FundingYear(2025)).isComplete(names.toList())).isTrue();
  }

  @Test
  void factorsStandInTheOrderTheyAreWorkedOutIn() {
    assertThat(FundingFactors.ALL).extracting(Factor::section)
        .isSortedAccordingTo((one, other) -> one.compareTo(other));
    assertThat(FundingFactors.ALL).extracting(Factor::words).doesNotHaveDuplicates();
  }

  @Test
  void theProtectionsLeaveOutWhatTheRulesSay() {
    assertThat(Stream.of(Section.values()).filter(Section::inMinimum))
        .containsExactly(Section.PUPILS, Section.LUMP_SUM);
    assertThat(Stream.of(Section.values()).filter(Section::inGuarantee))
        .containsExactly(Section.PUPILS, Section.MINIMUM);
  }
}
