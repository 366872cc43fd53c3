package viability.model.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.school.Births;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

class ProgressionTest {

  @Test
  void four_years_of_ratios_are_pooled_and_drawn_towards_the_area() {
    School school = school(Map.of(2021, new int[]{30, 30}, 2022, new int[]{28, 29}, 2023,
        new int[]{26, 28}, 2024, new int[]{27, 25}, 2025, new int[]{25, 26}));

    Progression.Ratio ratio = Progression.of(RollHistory.of(school), AreaRatios.ENGLAND).ratios()
        .get(YearGroup.Y1);

    double own = (4.0 * 26 + 3 * 25 + 2 * 28 + 29) / (4.0 * 27 + 3 * 26 + 2 * 28 + 30);
    double n = (4.0 * 27 + 3 * 26 + 2 * 28 + 30) / 4;
    assertThat(ratio).isNotNull().satisfies(r -> {
      assertThat(r.own()).isEqualTo(own, within(1e-12));
      assertThat(r.weight()).isEqualTo(n / (n + 200), within(1e-12));
      assertThat(r.value()).isEqualTo(r.weight() * own + (1 - r.weight()) * 1.011, within(1e-12));
    });
  }

  @Test
  void a_year_missing_in_the_middle_is_skipped_over() {
    School school = school(Map.of(2021, new int[]{30, 30}, 2022, new int[]{28, 29}, 2024,
        new int[]{27, 25}, 2025, new int[]{25, 26}));

    assertThat(Progression.pooled(RollHistory.of(school), YearGroup.Y1, 3, 2)).hasValueSatisfying(
        r -> assertThat(r.value()).isEqualTo((3.0 * 26 + 2 * 29) / (3.0 * 27 + 2 * 30)));
  }

  @Test
  void one_pair_of_years_says_too_little_and_the_area_stands() {
    School school = school(Map.of(2024, new int[]{27, 25}, 2025, new int[]{25, 20}));

    assertThat(Progression.of(RollHistory.of(school), AreaRatios.ENGLAND).into(YearGroup.Y1))
        .isEqualTo(1.011);
  }

  @Test
  void without_births_the_intake_is_the_weighted_mean_of_past_intakes_held_flat() {
    School school = school(Map.of(2024, new int[]{24, 25}, 2025, new int[]{30, 20}));

    Intake intake = Intake.of(school, List.of(school), Optional.empty()).orElseThrow();

    assertThat(intake.in(new SchoolYear(2026))).isEqualTo((5.0 * 30 + 4 * 24) / 9, within(1e-12));
    assertThat(intake.in(new SchoolYear(2030))).isEqualTo(intake.in(new SchoolYear(2026)));
  }

  @Test
  void the_share_of_an_areas_intake_follows_its_latest_two_years() {
    RollHistory school = RollHistory
        .of(school(Map.of(2024, new int[]{24, 25}, 2025, new int[]{30, 20})));
    RollHistory area = RollHistory
        .of(school(Map.of(2024, new int[]{300, 250}, 2025, new int[]{270, 200})));

    Intake intake = Intake.ofArea(school, area, YearGroup.R).orElseThrow();

    double share = (5.0 * 30 + 4 * 24) / (5.0 * 270 + 4 * 300);
    assertThat(intake.in(new SchoolYear(2026))).isEqualTo(share * (2.0 * 270 + 300) / 3,
        within(1e-12));
    assertThat(
        Intake.ofArea(school, RollHistory.NONE, YearGroup.R).orElseThrow().in(new SchoolYear(2026)))
        .isEqualTo((5.0 * 30 + 4 * 24) / 9, within(1e-12));
  }

  @Test
  void with_births_the_intake_follows_them_four_years_on_and_then_holds() {
    School school = school(Map.of(2024, new int[]{20, 25}, 2025, new int[]{20, 20}));
    Births births = new Births("Area",
        new TreeMap<>(Map.of(2020, 200, 2021, 200, 2022, 180, 2023, 160)),
        Place.file("births.csv"));

    Intake intake = Intake.of(school, List.of(school), Optional.of(births)).orElseThrow();

    assertThat(intake.in(new SchoolYear(2026))).isEqualTo(18, within(1e-9));
    assertThat(intake.in(new SchoolYear(2027))).isEqualTo(16, within(1e-9));
    assertThat(intake.in(new SchoolYear(2031))).isEqualTo(16, within(1e-9));
  }

  /// A primary school with only Reception and Year 1 counted, by school year.
  private static School school(Map<Integer, int[]> receptionAndYear1) {
    List<Roll> rolls = receptionAndYear1.entrySet().stream()
        .map(year -> Roll.of(new SchoolYear(year.getKey()), Census.OCTOBER,
            Map.of(YearGroup.R, year.getValue()[0], YearGroup.Y1, year.getValue()[1]),
            Place.file("roll.csv")))
        .toList();
    return School.of(new SchoolId("1"), Details.named("A school", Phase.PRIMARY)).withRolls(rolls);
  }
}
