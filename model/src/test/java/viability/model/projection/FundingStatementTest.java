package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viability.model.school.FinanceCode;
import viability.model.units.Money;

final class FundingStatementTest {

  private final Case wanted = TwoSchools.both(TwoSchools.alone());

  @Test
  void comesToTheImportedShareInTheBaseYear() {
    FundingStatement base = statement(0);
    assertThat(base.share()).isEqualTo(Money.of("1512340.55"));
    assertThat(base.factors()).extracting(FundingStatement.Row::words)
        .containsExactly("Basic entitlement, primary", "Lump sum");
    assertThat(base.factors().getFirst().units()).isEqualTo(175);
    assertThat(base.growth()).isEqualTo(1);
    assertThat(base.atRates()).isEqualTo(base.formula());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6})
  void addsUpToTheProjectedLine(int year) {
    FundingStatement statement = statement(year);
    Money line = TwoSchools.project(wanted).of(TwoSchools.ASH).years().get(year).lines()
        .get(FinanceCode.I01);
    assertThat(statement.formula().plus(statement.adjustment()).plus(statement.changes()))
        .isEqualTo(line);
    assertThat(statement.share()).isEqualTo(line);
    assertThat(statement.changes()).isEqualTo(Money.ZERO);
  }

  @Test
  void growsTheRatesYearByYear() {
    assertThat(
        IntStream.range(0, 7).mapToObj(this::statement).mapToDouble(FundingStatement::growth))
        .isSorted();
  }

  private FundingStatement statement(int year) {
    return FundingStatement.of(TwoSchools.projector(), wanted, TwoSchools.ASH, year).orElseThrow();
  }
}
