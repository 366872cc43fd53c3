package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static viability.model.projection.Area.NEWEST;
import static viability.model.projection.Area.NEXT;
import static viability.model.projection.Area.in;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.projection.path.AllPupils;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;

/// Schools of whom only one January is loaded, as from a single national census file, and no
/// admission number.
final class FewRollsTest {

  @Test
  void year_7_of_an_all_through_school_stays_as_it_is_where_nobody_was_seen_to_move_up() {
    School school = once("All Through", Phase.ALL_THROUGH, group -> group.isPrimary() ? 60 : 240);
    AllPupils all = new Area().with(school).pupils();

    // Not 60 × 0.975: 180 of the 240 come from elsewhere.
    assertThat(in(all, school, NEXT, YearGroup.Y7)).isEqualTo(240);
    assertThat(in(all, school, NEXT.plus(4), YearGroup.Y7)).isEqualTo(240);
    assertThat(all.findings()).anySatisfy(f -> assertThat(f.message()).isEqualTo(
        "All Through: how many of the year group below go on to its Year 7 cannot be told from its"
            + " rolls, so its Year 7 stays as it is."));
    AllPupils fewer = new Area().with(school).assuming("y7-inflow", -0.1).pupils();
    assertThat(in(fewer, school, NEXT.plus(1), YearGroup.Y7)).isCloseTo(194.4, within(1e-9));
  }

  @Test
  void a_year_group_with_none_below_it_does_not_vanish() {
    School middle = once("Middle", Phase.SECONDARY,
        group -> group.compareTo(YearGroup.Y5) >= 0 && group.compareTo(YearGroup.Y8) <= 0 ? 90 : 0);
    AllPupils all = new Area().with(middle).pupils();

    assertThat(in(all, middle, NEXT, YearGroup.Y5)).isEqualTo(90);
    assertThat(in(all, middle, NEXT.plus(5), YearGroup.Y5)).isEqualTo(90);
  }

  @Test
  void without_an_admission_number_those_who_arrive_later_fill_classes_but_open_none() {
    School full = once("Full", Phase.PRIMARY, group -> 30);
    School half = once("Half", Phase.PRIMARY, group -> 20);
    AllPupils all = new Area().with(full, half).pupils();

    // England's ratios make 30.33 of 30, 30.48 a year later and then 30.57: a 31st child, whom a
    // class of 30 has no place for.
    assertThat(in(all, full, NEWEST.plus(2), YearGroup.Y2)).isCloseTo(30 * 1.011 * 1.005,
        within(1e-9));
    for (int year = 3; year <= 6; year++) {
      assertThat(in(all, full, NEWEST.plus(year), YearGroup.Y6)).isLessThan(30.5);
    }
    assertThat(in(all, half, NEXT, YearGroup.Y1)).isCloseTo(20 * 1.011, within(1e-9));
  }

  private static School once(String name, Phase phase,
      java.util.function.ToIntFunction<YearGroup> each) {
    Map<YearGroup, Integer> pupils = new TreeMap<>();
    for (YearGroup group : YearGroup.values()) {
      if (group.isFunded()) {
        pupils.put(group, each.applyAsInt(group));
      }
    }
    if (phase == Phase.PRIMARY) {
      pupils.keySet().removeIf(group -> !group.isPrimary());
    }
    return School.of(new SchoolId(name), Details.named(name, phase))
        .withRolls(List.of(Area.roll(2025, pupils)));
  }
}
