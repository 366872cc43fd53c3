package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.effect.Cause;
import viability.model.effect.Closes;
import viability.model.effect.Effect;
import viability.model.effect.Terms;
import viability.model.projection.path.AllPupils;
import viability.model.projection.path.Block;
import viability.model.projection.path.Span;
import viability.model.school.FinanceCode;
import viability.model.school.School;
import viability.model.trace.Working;
import viability.model.units.Money;

/// A school that closes on 1 September 2027, through pupils and money.
final class ClosingTest {

  private static final Effect CLOSES = new Closes(Terms.of("closes", TwoSchools.ASH, Cause.CLOSURE,
      LocalDate.of(2027, 9, 1), "Ash Lane closes"), Map.of());

  @Test
  void has_five_twelfths_of_its_last_year_and_nothing_after() {
    List<YearFigures> open = run(TwoSchools.ash(), List.of()).years().years();
    List<YearFigures> closed = run(TwoSchools.ash(), List.of(CLOSES)).years().years();

    assertThat(closed.subList(0, 2)).isEqualTo(open.subList(0, 2));
    // April to August 2027 are 5 of 12 months.
    for (FinanceCode code : List.of(FinanceCode.I01, FinanceCode.E05)) {
      long whole = pence(open.get(2), code);
      assertThat(pence(closed.get(2), code)).isBetween(whole * 5 / 12 - 1, whole * 5 / 12 + 1);
    }
    assertThat(closed.get(2).pupils()).isZero();
    assertThat(closed.get(2).classes()).isZero();
    assertThat(closed.get(3).income()).isEqualTo(Money.ZERO);
    assertThat(closed.get(3).spending()).isEqualTo(Money.ZERO);
    assertThat(closed.get(6).reserve()).isEqualTo(closed.get(2).reserve());
  }

  @Test
  void every_line_of_its_last_year_can_be_worked_out() {
    SchoolRun run = run(TwoSchools.ash(), List.of(CLOSES));
    YearFigures last = run.years().years().get(2);

    last.lines().forEach((code, amount) -> {
      Working working = LineWorking.of(run, code, 2);
      assertThat(working.value()).isEqualTo((double) amount.pence());
      assertThat(working.recomputed()).isEqualTo(working.value());
    });
  }

  @Test
  void its_pupils_fill_the_other_school_and_bring_it_money_the_april_after() {
    List<YearFigures> alone = run(TwoSchools.beech(), List.of()).years().years();
    List<YearFigures> receiving = run(TwoSchools.beech(), List.of(CLOSES)).years().years();

    // 27 in each year group and room for 30; the year groups grow by 1 in 300 or so a year.
    assertThat(alone.get(2).pupils()).isBetween(188.0, 192.0);
    assertThat(receiving.get(2).pupils()).isEqualTo(210);
    assertThat(receiving.get(2).lines().get(FinanceCode.I01))
        .isEqualTo(alone.get(2).lines().get(FinanceCode.I01));
    assertThat(receiving.get(3).lines().get(FinanceCode.I01))
        .isGreaterThan(alone.get(3).lines().get(FinanceCode.I01));
  }

  private static long pence(YearFigures year, FinanceCode code) {
    return year.lines().getOrDefault(code, Money.ZERO).pence();
  }

  private static SchoolRun run(School school, List<Effect> effects) {
    Case wanted = TwoSchools.both(TwoSchools.alone());
    AllPupils pupils = new AllPupils(wanted.setting(), Optional.empty(), wanted.basis().rolls(),
        effects, new Span(TwoSchools.BASE, 7), Block.CENTRAL);
    return new SchoolRun(school, school.budgets().getFirst(), wanted, pupils,
        effects.stream().filter(e -> e.school().equals(school.id())).toList(), TwoSchools.rates(),
        TwoSchools.staff(), Block.CENTRAL);
  }
}
