package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.projection.TwoSchools.ASH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Setting;
import viability.model.projection.basis.LineChoice;
import viability.model.school.Budget;
import viability.model.school.BudgetColumn;
import viability.model.school.Figure;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.spending.Driver;
import viability.model.spending.Index;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.units.Money;

/// A school that has seven months of figures and nothing else.
class PartYearTest {

  private static final School SEVEN_MONTHS = TwoSchools.ash()
      .withBudgets(List.of(months(7, Map.of(FinanceCode.I01, "700000.00", FinanceCode.E01,
          "500000.00", FinanceCode.E16, "10000.00", FinanceCode.B02, "250000.00"))));

  @Test
  void a_full_year_is_twelve_sevenths_of_the_period_and_opens_where_the_period_did() {
    Budget year = SEVEN_MONTHS.budgets().getFirst().fullYear();

    // 10,000.00 x 12 / 7 = 17,142.86; opened with 250,000.00 - (700,000.00 - 510,000.00)
    assertThat(year.column()).isEqualTo(BudgetColumn.FORECAST);
    assertThat(year.amount(FinanceCode.E16)).isEqualTo(Money.of("17142.86"));
    assertThat(year.opening()).contains(Money.of("60000.00"));
    // 60,000.00 + 1,200,000.00 - 857,142.86 - 17,142.86
    assertThat(year.reserve()).contains(Money.of("385714.28"));
  }

  @Test
  void the_school_is_projected_from_the_estimate_and_the_projection_says_so() {
    Projection projected = TwoSchools.project(wanted(SEVEN_MONTHS));

    assertThat(projected.of(ASH).years().getFirst().income()).isEqualTo(Money.of("1200000.00"));
    assertThat(projected.findings()).anySatisfy(f -> assertThat(f.message())
        .contains("its figures for 2025-26 cover 7 months; a full year is estimated from them"));
  }

  @Test
  void the_estimate_explains_itself_by_the_periods_figure() {
    Working line = new Explainer(TwoSchools.projector())
        .line(wanted(SEVEN_MONTHS), Optional.of(ASH), FinanceCode.E16, 0).orElseThrow();

    assertThat(line.value()).isEqualTo(1_714_286);
    assertThat(line.recomputed()).isEqualTo(1_714_286);
    assertThat(line.inputs().getFirst().value()).isEqualTo(1_000_000);
  }

  @Test
  void a_full_year_is_used_where_there_is_one() {
    Budget full = TwoSchools.ash().budgets().getFirst();
    School both = SEVEN_MONTHS.withBudgets(List.of(SEVEN_MONTHS.budgets().getFirst(), full));

    assertThat(both.budget(TwoSchools.BASE, BudgetColumn.OUTTURN)).contains(full);
    assertThat(both.doubt(full)).isEmpty();
  }

  @Test
  void a_line_chosen_to_move_otherwise_says_who_chose() {
    Case plain = wanted(TwoSchools.ash());
    Case chosen = new Case("Base", plain.setting(), plain.births(), plain.base(),
        plain.basis().withChoice(
            new LineChoice(Optional.of(ASH), FinanceCode.E16, Driver.FIXED, Index.NONE)),
        plain.arrangement(), List.of(), plain.group(), plain.years());

    Working line = new Explainer(TwoSchools.projector())
        .line(chosen, Optional.of(ASH), FinanceCode.E16, 3).orElseThrow();

    assertThat(line.value()).isEqualTo(3_333_333);
    assertThat(line.inputs().getFirst().rule())
        .isEqualTo("Base year × fixed × held in cash. Chosen in this plan for this school.");
  }

  private static Case wanted(School school) {
    Case plain = TwoSchools.both(TwoSchools.alone());
    return new Case("Base",
        new Setting(List.of(school), TwoSchools.BASE, plain.setting().assumed()), Optional.empty(),
        plain.base(), plain.basis(), plain.arrangement(), List.of(), List.of(ASH), 4);
  }

  private static Budget months(int months, Map<FinanceCode, String> pounds) {
    TreeMap<FinanceCode, Figure> lines = new TreeMap<>();
    pounds.forEach(
        (code, amount) -> lines.put(code, new Figure(Money.of(amount), Place.file("budget.xlsx"))));
    return new Budget(TwoSchools.BASE, BudgetColumn.OUTTURN, months, lines);
  }
}
