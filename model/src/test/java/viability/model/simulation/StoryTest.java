package viability.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Assumptions;
import viability.model.projection.Case;
import viability.model.projection.Projection;
import viability.model.projection.TwoSchools;
import viability.model.projection.YearFigures;
import viability.model.school.FinanceCode;
import viability.model.school.YearGroup;
import viability.model.units.Pence;

class StoryTest {

  private static final long SEED = 7;
  private static final int FUTURE = 17;
  private static final Case ALONE = TwoSchools.both(TwoSchools.alone());
  private static final Story STORY = Story.of(TwoSchools.projector(), ALONE, SEED, FUTURE);

  @Test
  void it_is_the_same_future_as_among_all() {
    ArrangementFutures all = new Simulation(TwoSchools.projector())
        .run(ALONE, List.of(ALONE.arrangement()), Request.of(40, SEED)).arrangements().getFirst();
    for (int year = 0; year < ALONE.years(); year++) {
      YearFigures group = STORY.projection().group().get(year);
      assertThat((double) group.reserve().orElseThrow().pence())
          .isEqualTo(all.group().in(Quantity.RESERVE, year, FUTURE));
      assertThat(group.pupils()).isEqualTo(all.group().in(Quantity.PUPILS, year, FUTURE));
    }
  }

  /// Ash Lane's E16 of £33,333.33, by hand: 2% a year and what happens to energy prices in each.
  @Test
  void energy_is_recomputed_from_what_happens() {
    Projection projection = STORY.projection();
    double index = 1;
    for (int year = 1; year < ALONE.years(); year++) {
      index *= 1.02 + happens("energy", 2025 + year);
      assertThat(projection.of(TwoSchools.ASH).years().get(year).lines().get(FinanceCode.E16))
          .isEqualTo(Pence.money(Pence.round(3_333_333 * index)));
    }
  }

  /// Of 25 in Reception in October 2025 those in Year 1 a year later: 25 × the ratio assumed, which
  /// is the central case's, × what happens, × what makes up for the places there are, which is the
  /// same in every future and little where there is room for 30.
  @Test
  void a_year_group_is_recomputed_from_what_happens() {
    double assumed = yearOne(TwoSchools.project(ALONE));
    DoubleSummaryStatistics above = IntStream.range(1, 9)
        .mapToObj(future -> Story.of(TwoSchools.projector(), ALONE, SEED, future))
        .filter(story -> yearOne(story.projection()) < 30)
        .mapToDouble(story -> yearOne(story.projection()) / (assumed * happens(story)))
        .summaryStatistics();

    assertThat(above.getCount()).isGreaterThan(3);
    assertThat(above.getMin()).isBetween(1.0, 1.02);
    assertThat(above.getMax()).isCloseTo(above.getMin(), within(1e-9));
  }

  private static double yearOne(Projection projection) {
    return projection.of(TwoSchools.ASH).years().get(1).roll().getOrDefault(YearGroup.Y1, 0.0);
  }

  private static double happens(Story story) {
    return story.at(TwoSchools.ASH).stream()
        .filter(each -> each.year() == 2026 && each.what().endsWith("into Year 1"))
        .mapToDouble(Happening::amount).reduce(1, (a, b) -> a * b);
  }

  @Test
  void what_is_known_already_does_not_happen_otherwise() {
    assertThat(STORY.happenings()).noneMatch(
        each -> each.what().equals(Assumptions.TEACHER_PAY.title()) && each.year() < 2027);
    assertThat(STORY.happenings()).noneMatch(each -> each.school().isPresent() && each.year() < 2026
        && each.how() != Happening.How.ADDED);
  }

  private static double happens(String shock, int year) {
    return STORY.happenings().stream()
        .filter(each -> each.shock().name().equals(shock) && each.year() == year)
        .mapToDouble(Happening::amount).sum();
  }
}
