package viability.model.funding.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import viability.model.funding.Stage;
import viability.model.funding.factor.Multipliers;
import viability.model.funding.factor.Section;
import viability.model.funding.factor.SplitSite;
import viability.model.funding.statement.Example;
import viability.model.funding.statement.Statement;
import viability.model.school.Need;
import viability.model.school.YearGroup;
import viability.model.units.Pence;
import viability.model.units.Rate;

final class FormulaTest {

  @Test
  void future_by_future_each_with_pupils_of_its_own() {
    double[][] roll = roll(0, 2);
    roll[YearGroup.R.index()] = new double[]{30, 20};
    roll[YearGroup.N2.index()] = new double[]{26, 26};
    SchoolUnits units = new SchoolUnits(Map.of(Need.FSM6, 0.5), Map.of(), Map.of(Stage.PRIMARY, 7));

    Formula formula = Formula.of(units, Example.RATES_2025, Multipliers.of(Rate.of("1.18")));

    // 4,539.46 and half of 1,250.80 for 30 and 20 pupils; nursery pupils are not in it
    assertThat(formula.pence(Section.PUPILS, new StagePupils(roll)))
        .containsExactly(136_183_80 + 18_762_00, 90_789_20 + 12_508_00);
    assertThat(formula.pence(Section.LUMP_SUM, new StagePupils(roll))).containsExactly(171_218_00,
        171_218_00);
    assertThat(formula.unknown()).contains(Need.EAL).doesNotContain(Need.FSM6, Need.EHCP);
  }

  @Test
  void a_school_needs_only_the_rates_of_what_it_has() {
    SchoolUnits units = new SchoolUnits(Map.of(Need.FSM6, 0.5, Need.MOBILITY, 0.0), Map.of(),
        Map.of(Stage.PRIMARY, 7));

    assertThat(units.rates()).containsExactly("basicPrimary", "fsm6Primary", "lumpSum");
    assertThat(units.with(new SplitSite(), 1).rates()).endsWith("lumpSum", "splitSite");
  }

  /// The engine and the statement are one: the same factors, order and rounding.
  @RepeatedTest(20)
  void comes_to_the_statement_of_the_same_counts(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    double[][] roll = roll(0, 1);
    for (YearGroup group : YearGroup.values()) {
      roll[group.index()][0] = group.isFunded() ? random.nextInt(200) : 0;
    }
    StagePupils pupils = new StagePupils(roll);
    BigDecimal fsm6 = BigDecimal.valueOf(random.nextInt(1000), 3);
    BigDecimal lpa = BigDecimal.valueOf(random.nextInt(1_000_000), 6);
    String areaCost = "1." + (10_000 + random.nextInt(89_999));
    SchoolUnits units = new SchoolUnits(
        Map.of(Need.FSM6, fsm6.doubleValue(), Need.LPA, lpa.doubleValue()), Map.of(),
        Map.of(Stage.PRIMARY, 7, Stage.KS3, 3, Stage.KS4, 2));
    Formula formula = Formula.of(units, Example.RATES_2025, Multipliers.of(Rate.of(areaCost)));

    double[] factors = formula.pence(pupils);
    double total = factors[0] + formula.minimum(pupils, factors)[0];

    assertThat(Pence.money(total)).isEqualTo(statement(areaCost, pupils, fsm6, lpa).total());
  }

  private static Statement statement(String areaCost, StagePupils pupils, BigDecimal fsm6,
      BigDecimal lpa) {
    Example example = Example.of(areaCost, count(pupils, Stage.PRIMARY), count(pupils, Stage.KS3),
        count(pupils, Stage.KS4)).yearGroups(7, 3, 2);
    for (Stage stage : new Stage[]{Stage.PRIMARY, Stage.SECONDARY}) {
      BigDecimal of = BigDecimal.valueOf(count(pupils, stage));
      example = example.units(stage, "fsm6", fsm6.multiply(of).toPlainString()).units(stage, "lpa",
          lpa.multiply(of).toPlainString());
    }
    return example.statement();
  }

  private static int count(StagePupils pupils, Stage stage) {
    return (int) pupils.of(stage)[0];
  }

  private static double[][] roll(double each, int futures) {
    double[][] roll = new double[YearGroup.values().length][futures];
    for (double[] group : roll) {
      java.util.Arrays.fill(group, each);
    }
    return roll;
  }
}
