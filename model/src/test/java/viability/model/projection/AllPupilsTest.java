package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static viability.model.projection.Area.NEXT;
import static viability.model.projection.Area.at;
import static viability.model.projection.Area.in;
import static viability.model.projection.Area.newest;
import static viability.model.projection.Area.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import viability.model.effect.Cause;
import viability.model.effect.Closes;
import viability.model.effect.Terms;
import viability.model.projection.path.AllPupils;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.units.SchoolYear;

final class AllPupilsTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final School FULL = school("Full Primary", Phase.PRIMARY, 30, 40);

  @Test
  void of_ten_schools_those_with_room_take_whom_a_full_one_cannot() {
    List<School> nine = primaries(9);
    AllPupils all = new Area().with(FULL).with(nine.toArray(School[]::new)).pupils();

    // 40 ask at the full school, which takes 30. The other nine, with 24 each, take 10/9 each.
    assertThat(in(all, FULL, NEXT, YearGroup.R)).isEqualTo(30);
    assertThat(in(all, nine.getFirst(), NEXT, YearGroup.R)).isCloseTo(24 + 10.0 / 9, EXACT);
  }

  @Test
  void of_nine_schools_those_without_a_place_leave() {
    List<School> eight = primaries(8);
    AllPupils all = new Area().with(FULL).with(eight.toArray(School[]::new)).pupils();

    assertThat(in(all, FULL, NEXT, YearGroup.R)).isEqualTo(30);
    assertThat(in(all, eight.getFirst(), NEXT, YearGroup.R)).isEqualTo(24);
  }

  @Test
  void a_typed_intake_stands_and_takes_nobody_else() {
    List<School> nine = primaries(9);
    AllPupils all = new Area().with(FULL).with(nine.toArray(School[]::new)).assuming("intake", 26)
        .pupils();

    assertThat(in(all, nine.getFirst(), NEXT, YearGroup.R)).isEqualTo(26);
    assertThat(in(all, FULL, NEXT, YearGroup.R)).isEqualTo(26);
    assertThat(all.expected(FULL.id(), NEXT).orElseThrow()[0]).isEqualTo(30);
  }

  @Test
  void a_junior_schools_year_3_is_a_share_of_its_infant_schools_year_2() {
    School infant = newest(school("Fuller\u2019s Row Infant School", Phase.INFANT, 60, 60),
        YearGroup.Y2, 50);
    School junior = school("Fuller's Row Junior School", Phase.JUNIOR, 60, 54);
    AllPupils all = new Area().with(infant, junior).pupils();

    // 54 of 60 in every past year: 0.9. Of the 50 in Year 2 in October 2025, 45.
    assertThat(in(all, junior, NEXT, YearGroup.Y3)).isCloseTo(45, EXACT);
    assertThat(all.steps(junior.id()).rates().joining())
        .contains("Year 2 of Fuller\u2019s Row Infant School", "assumed", "names are alike");
  }

  @Test
  void a_junior_school_with_two_infant_schools_alike_goes_by_its_own_intake() {
    School junior = school("Hill Junior", Phase.JUNIOR, 60, 54);
    AllPupils all = new Area().with(junior, school("Hill Infants", Phase.INFANT, 60, 50),
        school("Hill Infant School", Phase.INFANT, 60, 40)).pupils();

    assertThat(in(all, junior, NEXT, YearGroup.Y3)).isEqualTo(54);
  }

  @Test
  void year_7_is_a_share_of_year_6_of_three_loaded_primaries() {
    School[] primaries = IntStream.range(0, 3)
        .mapToObj(i -> newest(school("Primary " + i, Phase.PRIMARY, 30, 20), YearGroup.Y6, 18))
        .toArray(School[]::new);
    School high = school("High School", Phase.SECONDARY, 120, 90);

    // 90 of 3 × 20 in every past year: 1.5; of 3 × 18, 81; with a tenth less inflow, 72.9.
    assertThat(in(new Area().with(primaries).with(high).pupils(), high, NEXT, YearGroup.Y7))
        .isCloseTo(81, EXACT);
    assertThat(in(new Area().with(primaries).with(high).assuming("y7-inflow", -0.1).pupils(), high,
        NEXT, YearGroup.Y7)).isCloseTo(72.9, EXACT);
    assertThat(in(new Area().with(primaries[0], high).pupils(), high, NEXT, YearGroup.Y7))
        .isEqualTo(90);
  }

  @Test
  void a_sixth_form_is_the_share_who_stay_on() {
    School high = newest(school("High School", Phase.SECONDARY, 200,
        Map.of(YearGroup.Y12, 60, YearGroup.Y13, 45), _ -> 100), YearGroup.Y11, 120);

    // 60 of 100 stay on: of 120, 72, or 78 with five more in a hundred. 45 of 60 go on: 45 of 60.
    AllPupils all = new Area().with(high).pupils();
    assertThat(in(all, high, NEXT, YearGroup.Y12)).isCloseTo(72, EXACT);
    assertThat(in(all, high, NEXT, YearGroup.Y13)).isCloseTo(45, EXACT);
    assertThat(
        in(new Area().with(high).assuming("stay-on", 0.05).pupils(), high, NEXT, YearGroup.Y12))
        .isCloseTo(78, EXACT);
  }

  @Test
  void nursery_classes_stay_as_they_are_or_change_as_assumed() {
    School primary = school("Primary", Phase.PRIMARY, 30, Map.of(YearGroup.N2, 20), _ -> 25);

    assertThat(in(new Area().with(primary).pupils(), primary, NEXT, YearGroup.N2)).isEqualTo(20);
    assertThat(in(new Area().with(primary).assuming("nursery-change", -0.1).pupils(), primary,
        NEXT.plus(1), YearGroup.N2)).isCloseTo(16.2, EXACT);
  }

  @Test
  void new_homes_and_talk_of_closure_move_every_year_group() {
    School primary = school("Primary", Phase.PRIMARY, 30, 25);
    AllPupils plain = new Area().with(primary).pupils();
    double year1 = in(plain, primary, NEXT, YearGroup.Y1);

    // 14 children over seven year groups are two each; a quarter leaving leaves three quarters.
    AllPupils homes = new Area().with(primary).assuming("housing", 14).pupils();
    assertThat(in(homes, primary, NEXT, YearGroup.R)).isCloseTo(27, EXACT);
    assertThat(in(homes, primary, NEXT, YearGroup.Y1)).isCloseTo(year1 + 2, EXACT);
    AllPupils talk = new Area().with(primary).assuming("announcement-loss", 0.25).pupils();
    assertThat(in(talk, primary, NEXT, YearGroup.R)).isEqualTo(25);
    assertThat(in(talk, primary, NEXT, YearGroup.Y1)).isCloseTo(0.75 * year1, EXACT);
  }

  @Test
  void a_year_left_out_counts_for_nothing() {
    School dip = school("Primary", Phase.PRIMARY, 30, Map.of(), year -> year == 2023 ? 15 : 30);
    AllPupils without = new Area().with(dip).by("default", 2023).pupils();

    // Without 2023 only 2021 to 2022 and 2024 to 2025 are pairs, 30 to 30.
    assertThat(without.steps(dip.id()).rates().progression().ratios().values())
        .filteredOn(ratio -> ratio.weight() > 0)
        .allSatisfy(ratio -> assertThat(ratio.own()).isEqualTo(1)).hasSize(6);
    assertThat(in(without, dip, NEXT, YearGroup.R)).isEqualTo(30);
    assertThat(in(new Area().with(dip).pupils(), dip, NEXT, YearGroup.R)).isLessThan(29);
  }

  @Test
  void every_method_on_offer_works_and_another_is_said() {
    School falling = school("Primary", Phase.PRIMARY, 60, Map.of(), year -> 2065 - year);

    // 40 in 2025, 41 in 2024: the last ratio is 40/41.
    assertThat(in(new Area().with(falling).by("last").pupils(), falling, NEXT, YearGroup.Y1))
        .isCloseTo(40 * 40 / 41.0, EXACT);
    assertThat(
        in(new Area().with(falling).by("no-change").pupils(), falling, NEXT.plus(3), YearGroup.Y5))
        .isEqualTo(40);
    assertThat(new Area().with(falling).by("guess").pupils().findings())
        .anySatisfy(f -> assertThat(f.message()).contains("called \u201cguess\u201d"));
  }

  @Test
  void the_pupils_of_a_closing_school_go_to_the_nearest_with_room() {
    School closing = at(school("Closing", Phase.PRIMARY, 30, 14), 0, 0, "Church of England");
    School near = at(school("Near", Phase.PRIMARY, 30, 25), 1_000, 0, "");
    School faith = at(school("Faith", Phase.PRIMARY, 30, 22), 1_800, 0, "Church of England");
    Area area = new Area().with(closing, near, faith).by("last").assuming("leaving-area", 0)
        .when(closes(closing, LocalDate.of(2027, 9, 1)));
    AllPupils all = area.pupils();
    SchoolYear last = new SchoolYear(2026);

    assertThat(all.of(closing.id()).funded(last)[0]).isEqualTo(7 * 14);
    assertThat(all.of(closing.id()).funded(last.plus(1))[0]).isZero();
    assertThat(all.ifOpen(closing.id()).funded(last.plus(1))[0]).isEqualTo(7 * 14);
    // Of the same faith counts as half as far: 8 fill it, 5 fill the next, 1 has no place.
    assertThat(in(all, faith, last.plus(1), YearGroup.Y4)).isEqualTo(30);
    assertThat(in(all, near, last.plus(1), YearGroup.Y4)).isEqualTo(30);
    assertThat(all.findings()).anySatisfy(
        f -> assertThat(f.message()).contains("October 2027 7 of its 98 pupils are at none"));
    // Later Receptions go the same way, and the year groups that moved stay where they are.
    assertThat(in(all, faith, last.plus(2), YearGroup.R)).isEqualTo(30);
    assertThat(in(all, faith, last.plus(2), YearGroup.Y5)).isEqualTo(30);
  }

  @Test
  void what_is_missing_is_assumed_and_said() {
    School nothing = School.of(new SchoolId("n"), Details.named("Nothing", Phase.PRIMARY));
    School one = new SchoolWith(newestOnly(school("One", Phase.PRIMARY, 30, 25))).withoutPan();
    School whole = School.of(new SchoolId("w"), Details.named("Whole", Phase.PRIMARY).withPan(30))
        .withRolls(List.of(new Roll(Area.NEWEST, Census.OCTOBER, new java.util.TreeMap<>(),
            OptionalInt.of(200), Place.file("census.csv"))));
    AllPupils all = new Area().with(nothing, one, whole).pupils();

    assertThat(all.of(nothing.id()).funded(NEXT)[0]).isZero();
    assertThat(all.of(nothing.id()).findings()).isNotEmpty();
    // The area's ratio into Year 1, 1.011, on 25.
    assertThat(in(all, one, NEXT, YearGroup.Y1)).isCloseTo(25.275, EXACT);
    // 200 are 28 in each of seven year groups and one more in the four youngest.
    assertThat(in(all, whole, Area.NEWEST, YearGroup.R)).isEqualTo(29);
    assertThat(in(all, whole, Area.NEWEST, YearGroup.Y6)).isEqualTo(28);
    assertThat(all.findings().toString()).contains("No births are known",
        "One has no admission number", "One has one year of roll",
        "Whole has a headcount without year groups");
  }

  private static School newestOnly(School school) {
    return school.withRolls(List.of(school.rolls().getLast()));
  }

  private record SchoolWith(School school) {
    School withoutPan() {
      Details plain = Details.named(school.name(), school.details().phase());
      return school.withDetails(plain);
    }
  }

  static Closes closes(School school, LocalDate date) {
    return new Closes(Terms.of("closes", school.id(), Cause.CLOSURE, date, "Closes"), Map.of());
  }

  private static List<School> primaries(int number) {
    return IntStream.range(0, number).mapToObj(i -> school("P" + i, Phase.PRIMARY, 30, 24))
        .toList();
  }
}
