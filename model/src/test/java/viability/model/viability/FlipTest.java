package viability.model.viability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedManager;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.projection.Projector;
import viability.model.projection.TwoSchools;
import viability.model.units.Money;
import viability.model.viability.flip.Compared;
import viability.model.viability.flip.Flip;
import viability.model.viability.flip.Flips;
import viability.model.viability.flip.Question;
import viability.model.viability.flip.Tried;
import viability.model.viability.flip.Turn;

class FlipTest {

  private static final Projector PROJECTOR = TwoSchools.projector();
  private static final int LAST = 6;

  /// Serving two schools makes a manager dear, so that the saving is small enough to be used up.
  private static final Change DEAR = Change.of(Assumptions.SHARED_MANAGER_EXTRA.name(), 0.7);

  /// One business manager for two schools saves the same whatever setting up costs, so they are
  /// equal where the one-off cost is the saving at no cost, to the pound.
  @Test
  void one_off_cost_cancels_the_saving_where_it_is_as_large() {
    Flip flip = flip(manager("Federation", true), TwoSchools.alone(), Assumptions.SET_UP_COST);
    Money saved = flip.tried().getFirst().difference();
    assertThat(flip.tried().getFirst().value()).isZero();
    Turn turn = only(flip);
    assertThat(turn.isEqual()).isTrue();
    assertThat(turn.from()).isBetween(60_000.0, 110_000.0);
    assertThat(Math.round(turn.from() * 100)).isCloseTo(saved.pence(),
        org.assertj.core.data.Offset.offset(100L));
    assertThat(flip.words()).startsWith("\u201cFederation\u201d leaves the higher reserve in March"
        + " 2032 unless \u201cOne-off cost of setting up\u201d is above \u00a3");
  }

  @Test
  void at_the_value_found_both_come_to_the_same_to_within_a_pound() {
    Arrangement one = manager("Federation", true);
    Flip flip = flip(one, TwoSchools.alone(), Assumptions.SET_UP_COST);
    double value = only(flip).from();
    Money left = reserve(one, Assumptions.SET_UP_COST, value)
        .minus(reserve(TwoSchools.alone(), Assumptions.SET_UP_COST, value));
    assertThat(left.pence()).isBetween(-99L, 99L);
    assertThat(reserve(one, Assumptions.SET_UP_COST, value - 1_000))
        .isGreaterThan(reserve(TwoSchools.alone(), Assumptions.SET_UP_COST, value - 1_000));
    assertThat(reserve(one, Assumptions.SET_UP_COST, value + 1_000))
        .isLessThan(reserve(TwoSchools.alone(), Assumptions.SET_UP_COST, value + 1_000));
  }

  /// Of 25 and 27 pupils a year group, juniors fit one class each until the limit is below 25 and
  /// 27; mixed-age classes then need no more. Classes come whole, so the difference jumps.
  @Test
  void where_classes_make_it_jump_the_first_whole_step_and_both_sides_are_given() {
    Arrangement mixed = new viability.model.arrangement.Alone("Mixed-age",
        List.of(TwoSchools.ASH, TwoSchools.BEECH), TwoSchools.SEPTEMBER_2027, true);
    Flip flip = flip(mixed, manager("Federation", true), Assumptions.JUNIOR_CAP);
    assertThat(flip.turns()).isNotEmpty().allSatisfy(turn -> {
      assertThat(turn.isEqual()).isFalse();
      assertThat(turn.to() - turn.from()).isEqualTo(1);
      assertThat(turn.before().pence() * turn.after().pence()).isNegative();
    });
  }

  @Test
  void where_none_could_change_it_the_one_ahead_throughout_is_named() {
    Flip flip = flip(manager("Federation", false), TwoSchools.alone(), Assumptions.ENERGY);
    assertThat(flip.turns()).isEmpty();
    assertThat(flip.words()).startsWith("\u201cFederation\u201d leaves the higher reserve in March"
        + " 2032 whatever \u201cEnergy prices\u201d in every year from 2026-27 is, from \u221230.0%"
        + " to 60.0%: by ").endsWith("and this does not move it.");
  }

  @Test
  void arrangements_that_share_nothing_come_to_the_same_throughout() {
    Flip flip = flip(Federation.nothingShared("Federation", both(), TwoSchools.SEPTEMBER_2027),
        TwoSchools.alone(), Assumptions.TEACHER_PAY);
    assertThat(flip.words()).contains("come to the same whatever \u201cTeacher pay award\u201d in"
        + " every year from 2026/27 is");
  }

  @Test
  void the_two_sides_may_change_places_in_the_question() {
    Arrangement one = manager("Federation", true);
    Flip there = flip(one, TwoSchools.alone(), Assumptions.SET_UP_COST);
    Flip back = flip(TwoSchools.alone(), one, Assumptions.SET_UP_COST);
    assertThat(only(back).from()).isCloseTo(only(there).from(),
        org.assertj.core.data.Offset.offset(1.0));
    assertThat(back.difference()).isEqualTo(there.difference().negated());
    assertThat(back.words()).isEqualTo(there.words());
  }

  /// The yearly saving is the same at no set-up cost as at any, so in the last year nothing turns.
  @Test
  void another_year_and_measure_can_be_asked_for() {
    Question asked = new Question(TwoSchools.both(manager("Federation", true)),
        TwoSchools.both(TwoSchools.alone()), Assumptions.SET_UP_COST, Optional.empty(),
        OptionalInt.empty(), Compared.IN_YEAR, LAST);
    Flip flip = Flip.of(PROJECTOR, asked, () -> {
    }).orElseThrow();
    assertThat(flip.turns()).isEmpty();
    assertThat(flip.tried()).extracting(Tried::difference)
        .containsOnly(flip.tried().getFirst().difference());
  }

  @Test
  void every_assumption_that_could_change_it_comes_before_those_that_could_not() {
    Question like = question(manager("Federation", true), TwoSchools.alone(),
        Assumptions.SET_UP_COST);
    List<Assumption> some = List.of(Assumptions.ENERGY, Assumptions.SET_UP_COST,
        Assumptions.MANAGER_COST);
    List<Flip> found = Flips.of(PROJECTOR, like, some, done -> {
    });
    assertThat(found.getFirst().turns()).isNotEmpty();
    assertThat(found.getLast().asked().assumption()).isEqualTo(Assumptions.ENERGY);
    assertThat(found.getLast().matters()).isFalse();
    assertThat(found).filteredOn(flip -> !flip.turns().isEmpty())
        .extracting(flip -> flip.distance().orElseThrow()).isSorted();
  }

  /// Between whole steps the cost of a post has fractions of a penny, which are rounded away.
  @Test
  void a_cost_in_fractions_of_a_penny_can_be_tried() {
    Change setUp = Change.of(Assumptions.SET_UP_COST.name(), 60_000);
    Question asked = new Question(TwoSchools.both(manager("Federation", true), DEAR, setUp),
        TwoSchools.both(TwoSchools.alone()), Assumptions.MANAGER_COST, Optional.empty(),
        OptionalInt.empty(), Compared.RESERVE, LAST);
    Flip flip = Flip.of(PROJECTOR, asked, () -> {
    }).orElseThrow();
    assertThat(only(flip).isEqual()).isTrue();
    assertThat(flip.words()).contains("unless \u201cBusiness manager's cost\u201d is below \u00a3");
  }

  @Test
  void it_stops_where_it_is_asked_to() {
    assertThatThrownBy(() -> Flip.of(PROJECTOR,
        question(manager("Federation", true), TwoSchools.alone(), Assumptions.SET_UP_COST), () -> {
          throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
  }

  private static Flip flip(Arrangement one, Arrangement other, Assumption assumption) {
    return Flip.of(PROJECTOR, question(one, other, assumption), () -> {
    }).orElseThrow();
  }

  private static Question question(Arrangement one, Arrangement other, Assumption assumption) {
    return new Question(TwoSchools.both(one, DEAR), TwoSchools.both(other, DEAR), assumption,
        Optional.empty(), OptionalInt.empty(), Compared.RESERVE, LAST);
  }

  private static Turn only(Flip flip) {
    assertThat(flip.turns()).hasSize(1);
    return flip.turns().getFirst();
  }

  private static Money reserve(Arrangement arrangement, Assumption assumption, double value) {
    Case wanted = TwoSchools.both(arrangement, DEAR, Change.of(assumption.name(), value));
    return PROJECTOR.project(wanted).group().get(LAST).reserve().orElseThrow();
  }

  private static Arrangement manager(String name, boolean setUp) {
    return new Federation(name, both(), TwoSchools.SEPTEMBER_2027, Optional.empty(),
        Optional.of(new SharedManager(Optional.empty(), Optional.empty())), Optional.empty(), setUp,
        ShareKey.EQUAL);
  }

  private static List<viability.model.school.SchoolId> both() {
    return List.of(TwoSchools.ASH, TwoSchools.BEECH);
  }
}
