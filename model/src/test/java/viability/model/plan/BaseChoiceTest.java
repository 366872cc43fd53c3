package viability.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.plan.Readings.budget;
import static viability.model.plan.Readings.school;
import static viability.model.school.BudgetColumn.BUDGET;
import static viability.model.school.BudgetColumn.FORECAST;
import static viability.model.school.BudgetColumn.OUTTURN;

import java.util.List;
import org.junit.jupiter.api.Test;
import viability.model.school.BaseYear;
import viability.model.school.School;
import viability.model.units.FundingYear;

final class BaseChoiceTest {

  private final School outturn = school("A", budget(2025, OUTTURN, 12));
  private final School newer = school("B", budget(2025, FORECAST, 12), budget(2026, BUDGET, 12));

  @Test
  void theLatestFullYearIsTheBase() {
    assertThat(BaseChoice.best(List.of(newer))).map(BaseYear::toString).contains("2026-27 budget");
  }

  @Test
  void aYearThatHalfTheSchoolsLackIsNot() {
    assertThat(BaseChoice.best(List.of(outturn, newer))).map(BaseYear::toString)
        .contains("2025-26 outturn");
  }

  @Test
  void aPartYearIsNeverTheBase() {
    School part = school("C", budget(2025, OUTTURN, 12), budget(2026, FORECAST, 6));
    assertThat(BaseChoice.best(List.of(part))).map(base -> base.year().start()).contains(2025);
    assertThat(BaseChoice.best(List.of(school("D")))).isEmpty();
  }

  @Test
  void aPartYearIsBroughtToAYearWhereThereIsNothingElse() {
    School part = school("C", budget(2025, OUTTURN, 6));

    BaseYear base = BaseChoice.best(List.of(part)).orElseThrow();

    assertThat(base.toString()).isEqualTo("2025-26 forecast outturn");
    assertThat(BaseChoice.check(List.of(part), base)).singleElement()
        .satisfies(f -> assertThat(f.message()).isEqualTo(
            "C: its figures for 2025-26 cover 6 months; a full year is estimated from them and is not an outturn."));
  }

  @Test
  void yearsThatNoMajorityHasStillGiveABase() {
    School old = school("C", budget(2023, OUTTURN, 12));
    School older = school("D", budget(2022, OUTTURN, 12));
    assertThat(BaseChoice.best(List.of(outturn, old, older))).map(base -> base.year().start())
        .contains(2025);
  }

  @Test
  void aYearAskedForTakesItsSurestColumn() {
    assertThat(BaseChoice.best(List.of(newer), new FundingYear(2025))).map(BaseYear::column)
        .contains(FORECAST);
    assertThat(BaseChoice.best(List.of(newer), new FundingYear(2019))).isEmpty();
  }

  @Test
  void choicesAreNewestFirstThenSurest() {
    assertThat(BaseChoice.all(List.of(newer, outturn))).map(BaseYear::toString)
        .containsExactly("2026-27 budget", "2025-26 outturn", "2025-26 forecast outturn");
  }
}
