package viability.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.projection.TwoSchools;
import viability.model.school.SchoolId;
import viability.model.trace.Severity;
import viability.model.trace.Source;

/// The base year is 2025-26, so 2026 is the first year that can be moved. Energy rises by 2% a year
/// in the base.
final class ClashesTest {

  private static final Change DEAR = Change.of("energy", 0.05);

  private final Scenario scenario = written(DEAR);

  @Test
  void aDifferenceFromAnUnchangedBaseIsFine() {
    assertThat(scenario.differences().getFirst().base()).containsEntry(2026, 0.02).hasSize(10);
    assertThat(clashes(scenario)).isEmpty();
  }

  @Test
  void itSaysNothingOnceTheBaseSaysTheSame() {
    assertThat(clashes(scenario, DEAR)).singleElement().satisfies(clash -> {
      assertThat(clash.kind()).isEqualTo(Clash.Kind.SAYS_NOTHING);
      assertThat(clash.words())
          .isEqualTo("Energy prices is set to 5%, which the base says too: it changes nothing.");
      assertThat(clash.finding().severity()).isEqualTo(Severity.DOUBT);
    });
  }

  @Test
  void aBaseThatMovedIsNoted() {
    assertThat(clashes(scenario, Change.of("energy", 0.03))).singleElement().satisfies(clash -> {
      assertThat(clash.kind()).isEqualTo(Clash.Kind.BASE_MOVED);
      assertThat(clash.words()).isEqualTo("Energy prices is set to 5%, written when the base "
          + "said 2%; it now says 3% in 2026.");
      assertThat(clash.finding().severity()).isEqualTo(Severity.NOTE);
    });
  }

  @Test
  void aBaseThatWentPastItTurnsTheDifferenceRound() {
    assertThat(clashes(scenario, Change.of("energy", 0.08))).singleElement().satisfies(clash -> {
      assertThat(clash.kind()).isEqualTo(Clash.Kind.OTHER_WAY);
      assertThat(clash.words()).endsWith("so the difference points the other way.");
    });
  }

  @Test
  void keepingItAsItIsEndsTheClash() {
    Assumed moved = assumed(Change.of("energy", 0.03));
    assertThat(clashes(scenario.anew(moved, 2026), Change.of("energy", 0.03))).isEmpty();
  }

  @Test
  void typedIntakesDecideWhateverBirthsDo() {
    Change typed = new Change("intake", Optional.of(TwoSchools.ASH), OptionalInt.of(2027), 20);
    assertThat(clashes(written(Change.of("intake-change", -0.03)), typed)).singleElement()
        .satisfies(clash -> assertThat(clash.words()).endsWith(
            "changes nothing where pupils starting are typed: Ash Lane Primary in 2027."));
  }

  @Test
  void aValueForEverySchoolTakesTheirOwnAway() {
    Change own = new Change("staying", Optional.of(TwoSchools.BEECH), OptionalInt.empty(), -0.02);
    assertThat(clashes(written(Change.of("staying", -0.01)), own)).extracting(Clash::kind)
        .containsExactly(Clash.Kind.OVERRIDES);
  }

  @Test
  void aSchoolThatIsGoneAndAYearThatIsPastChangeNothing() {
    Scenario gone = written(
        new Change("staying", Optional.of(new SchoolId("X")), OptionalInt.empty(), -0.01));
    assertThat(clashes(gone)).extracting(Clash::kind).containsExactly(Clash.Kind.SAYS_NOTHING);
    Scenario past = written(new Change("energy", Optional.empty(), OptionalInt.of(2024), 0.1));
    assertThat(clashes(past).getFirst().words()).contains("before what the plan projects");
  }

  @Test
  void aYearPutBackUnderAWiderDifferenceIsMeant() {
    assertThat(
        clashes(written(DEAR, new Change("energy", Optional.empty(), OptionalInt.of(2027), 0.02))))
        .isEmpty();
  }

  @Test
  void aChangedValueIsWrittenAgainstTheBaseOfItsDay() {
    Assumed later = assumed(Change.of("energy", 0.03));
    Scenario changed = scenario.withChanges(List.of(DEAR, Change.of("catering", 0.05)))
        .against(later, 2026);
    assertThat(changed.differences().get(0).base()).containsEntry(2026, 0.02);
    assertThat(changed.withChanges(List.of(Change.of("energy", 0.06))).against(later, 2026)
        .differences().getFirst().base()).containsEntry(2026, 0.03);
  }

  private static Scenario written(Change... changes) {
    return new Scenario("Mine", "", "", List.of(changes)).against(Assumed.DEFAULTS, 2026);
  }

  private static List<Clash> clashes(Scenario scenario, Change... typed) {
    Footing plan = new Footing(List.of(TwoSchools.ash(), TwoSchools.beech()), TwoSchools.BASE,
        assumed(typed));
    return new Clashes(plan, List.of(typed)).in(scenario);
  }

  private static Assumed assumed(Change... typed) {
    return Assumed.DEFAULTS.with(List.of(typed), Source.TYPED);
  }
}
