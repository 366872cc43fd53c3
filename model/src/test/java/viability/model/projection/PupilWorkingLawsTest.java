package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.assumption.Topic;
import viability.model.effect.Effect;
import viability.model.projection.basis.RollChoice;
import viability.model.projection.path.AllPupils;
import viability.model.projection.path.Block;
import viability.model.projection.path.Span;
import viability.model.roll.RollMethods;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// Every year group of any schools, in any year, is explained by inputs that make it; no pupils are
/// negative or unknown. A failure names the seed.
final class PupilWorkingLawsTest {

  private static final Span SPAN = new Span(TwoSchools.BASE, 8);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_year_group_recomputes(long seed) {
    Random random = new Random(seed);
    List<School> schools = IntStream.range(0, 1 + random.nextInt(13))
        .mapToObj(i -> school(random, i)).toList();
    Assumed assumed = Assumed.DEFAULTS.with(
        IntStream.range(0, random.nextInt(8)).mapToObj(_ -> change(random, schools)).toList(),
        Source.TYPED);
    List<Effect> effects = IntStream.range(0, random.nextInt(Math.min(3, schools.size() + 1)))
        .<Effect>mapToObj(
            i -> AllPupilsTest.closes(schools.get(i), LocalDate.of(2027 + random.nextInt(3), 9, 1)))
        .toList();
    String method = RollMethods.ALL.get(random.nextInt(RollMethods.ALL.size())).name();
    AllPupils all = new AllPupils(new Setting(schools, TwoSchools.BASE, assumed), Optional.empty(),
        new RollChoice(random.nextBoolean() ? "default" : method, List.of()), effects, SPAN,
        new Block(1));

    for (School school : schools) {
      recomputes(all, school);
    }
  }

  @Test
  void the_inputs_name_the_limit_and_those_received() {
    School closing = Area.at(Area.school("Closing", Phase.PRIMARY, 30, 14), 0, 0, "");
    School near = Area.at(Area.school("Near", Phase.PRIMARY, 30, 25), 1_000, 0, "");
    AllPupils all = new Area().with(closing, near).by("last").assuming("leaving-area", 0)
        .when(AllPupilsTest.closes(closing, LocalDate.of(2027, 9, 1))).pupils();

    Working working = all.explain(near, new SchoolYear(2027), YearGroup.Y3);

    // 25 × 1 within 30, and 5 of the 14: there is room for no more.
    assertThat(working.value()).isEqualTo(30);
    assertThat(working.inputs()).extracting(Working::label)
        .contains("Received from Closing, which has closed");
    assertThat(labels(working)).contains("Year 2 in October 2026", "Share who stay or join",
        "Admission number, or the year group where it was larger before");
  }

  private static void recomputes(AllPupils all, School school) {
    for (SchoolYear year = SPAN.firstSchoolYear(); year
        .compareTo(SPAN.lastSchoolYear()) <= 0; year = year.plus(1)) {
      for (YearGroup group : YearGroup.values()) {
        double pupils = all.of(school.id()).roll(year)[group.index()][0];
        assertThat(pupils).as("%s %s %s", school.name(), year, group).isNotNaN().isFinite()
            .isGreaterThanOrEqualTo(0);
        Working working = all.explain(school, year, group);
        assertThat(working.value()).as("%s %s %s", school.name(), year, group).isEqualTo(pupils);
        recomputes(working);
      }
    }
  }

  private static void recomputes(Working working) {
    assertThat(working.how()).as(working.label()).isNotEqualTo(Working.How.STATED);
    assertThat(working.recomputed()).as(working.label()).isEqualTo(working.value());
    working.inputs().forEach(PupilWorkingLawsTest::recomputes);
  }

  private static List<String> labels(Working working) {
    List<String> labels = new ArrayList<>(List.of(working.label()));
    working.inputs().forEach(input -> labels.addAll(labels(input)));
    return labels;
  }

  /// A school of any phase with one to six years of roll, some year groups empty, and with or
  /// without an admission number.
  private static School school(Random random, int number) {
    Phase phase = List.of(Phase.values()).get(random.nextInt(Phase.values().length));
    Details details = Details.named("School " + number, phase);
    List<Roll> rolls = new ArrayList<>();
    for (int year = 2025 - random.nextInt(6); year <= 2025; year++) {
      Map<YearGroup, Integer> pupils = new TreeMap<>();
      phase.yearGroups()
          .forEach(group -> pupils.put(group, random.nextInt(9) == 0 ? 0 : 5 + random.nextInt(50)));
      if (phase == Phase.SECONDARY && random.nextBoolean()) {
        pupils.put(YearGroup.Y12, random.nextInt(60));
        pupils.put(YearGroup.Y13, random.nextInt(60));
      }
      rolls.add(Area.roll(year, pupils));
    }
    return Area.at(School
        .of(new SchoolId("s" + number),
            random.nextInt(3) == 0 ? details : details.withPan(10 + random.nextInt(50)))
        .withRolls(rolls), random.nextInt(9_000), random.nextInt(9_000), "");
  }

  /// An assumption about pupils at its least, its most or between.
  private static Change change(Random random, List<School> schools) {
    List<Assumption> offered = Assumptions.ALL.stream().filter(a -> a.topic() == Topic.PUPILS)
        .toList();
    Assumption any = offered.get(random.nextInt(offered.size()));
    double at = random.nextInt(3) / 2.0;
    return new Change(any.name(),
        random.nextBoolean() && any.reach().bySchool()
            ? Optional.of(schools.getFirst().id())
            : Optional.empty(),
        random.nextBoolean() && any.reach().byYear()
            ? OptionalInt.of(2026 + random.nextInt(3))
            : OptionalInt.empty(),
        any.least() + at * (any.most() - any.least()));
  }
}
