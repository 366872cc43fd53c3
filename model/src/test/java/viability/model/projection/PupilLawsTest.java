package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.projection.path.AllPupils;
import viability.model.roll.Redistribution;
import viability.model.roll.Spill;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// What holds of the pupils of any schools, tried on random ones; a failure names the seed.
final class PupilLawsTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharing_out_and_placing_lose_nobody(long seed) {
    Random random = new Random(seed);
    int schools = 1 + random.nextInt(12);
    double[] weight = random.doubles(schools, 0, 60).map(w -> w < 5 ? 0 : w).toArray();
    double[] room = random.doubles(schools, -10, 20).map(r -> Math.max(0, r)).toArray();
    double[] shared = new double[schools];
    double[] placed = new double[schools];
    double pupils = random.nextDouble() * 150;

    double unmet = Spill.pour(pupils, weight, room, shared);
    double unplaced = Redistribution.place(pupils, room, placed);

    assertThat(Arrays.stream(shared).sum() + unmet).isCloseTo(pupils, within(1e-9));
    assertThat(Arrays.stream(placed).sum() + unplaced).isCloseTo(pupils, within(1e-9));
    for (int i = 0; i < schools; i++) {
      assertThat(shared[i]).isBetween(0.0, room[i] + 1e-9);
      assertThat(placed[i]).isBetween(0.0, room[i]);
      assertThat(unmet > 1e-9 && weight[i] > 0 && shared[i] < room[i] - 1e-9).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pupils_aged_at_one_stay_and_no_place_is_left_while_anyone_asks(long seed) {
    Random random = new Random(seed);
    List<School> schools = IntStream.range(0, 10).mapToObj(i -> steady(random, i)).toList();
    AllPupils all = new Area().with(schools.toArray(School[]::new)).by("last").pupils();
    SchoolYear next = Area.NEXT;

    for (School school : schools) {
      for (int g = YearGroup.Y1.index(); g <= YearGroup.Y6.index(); g++) {
        assertThat(Area.in(all, school, next, YearGroup.at(g)))
            .isCloseTo(Area.in(all, school, Area.NEWEST, YearGroup.at(g - 1)), within(1e-9));
      }
    }
    double asking = schools.stream().mapToDouble(s -> Area.in(all, s, Area.NEWEST, YearGroup.R))
        .sum();
    double places = schools.stream().mapToInt(s -> s.details().pan().orElseThrow()).sum();
    assertThat(schools.stream().mapToDouble(s -> Area.in(all, s, next, YearGroup.R)).sum())
        .isCloseTo(Math.min(asking, places), within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_closure_with_room_elsewhere_loses_nobody_and_a_school_apart_moves_nothing(long seed) {
    Random random = new Random(seed);
    List<School> schools = IntStream.range(0, 3 + random.nextInt(4))
        .mapToObj(i -> roomy(steady(random, i), random)).toList();
    School closing = schools.get(random.nextInt(schools.size()));
    LocalDate date = LocalDate.of(2027, 9, 1);
    AllPupils open = area(schools).pupils();
    AllPupils closed = area(schools).assuming("leaving-area", 0)
        .when(AllPupilsTest.closes(closing, date)).pupils();
    School apart = Area.school("Apart", Phase.INFANT, 90, 20 + random.nextInt(60));
    AllPupils more = area(schools).with(apart).pupils();

    for (int year = 2026; year <= 2034; year++) {
      SchoolYear in = new SchoolYear(year);
      assertThat(Area.total(closed, schools, in)).isCloseTo(Area.total(open, schools, in),
          within(1e-6));
      for (School school : schools) {
        assertThat(more.of(school.id()).roll(in)).isEqualTo(open.of(school.id()).roll(in));
      }
    }
  }

  private static Area area(List<School> schools) {
    return new Area().with(schools.toArray(School[]::new)).by("last");
  }

  /// A primary none of whose pupils ever left or joined but in Reception.
  private static School steady(Random random, int number) {
    int[] intakes = random.ints(12, 5, 60).toArray();
    List<Roll> rolls = new ArrayList<>();
    for (int year = 2021; year <= 2025; year++) {
      Map<YearGroup, Integer> pupils = new TreeMap<>();
      for (int g = 0; g < 7; g++) {
        pupils.put(YearGroup.at(YearGroup.R.index() + g), intakes[year - 2021 + 6 - g]);
      }
      rolls.add(Area.roll(year, pupils));
    }
    return School
        .of(new SchoolId("s" + number),
            Details.named("School " + number, Phase.PRIMARY).withPan(20 + random.nextInt(30)))
        .withRolls(rolls);
  }

  private static School roomy(School school, Random random) {
    return Area.at(school.withDetails(school.details().withPan(1_000)), random.nextInt(10_000),
        random.nextInt(10_000), random.nextBoolean() ? "Roman Catholic" : "");
  }
}
