package viability.model.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Source;

class AssumedTest {

  private static final SchoolId ELM = new SchoolId("1");

  @Test
  void a_default_holds_from_its_year_until_the_next() {
    assertThat(Assumed.DEFAULTS.get(Assumptions.TEACHER_PAY, 2026)).isEqualTo(0.035);
    assertThat(Assumed.DEFAULTS.get(Assumptions.TEACHER_PAY, 2031)).isEqualTo(0.025);
    assertThat(
        Assumed.DEFAULTS.source(Assumptions.TEACHER_PAY, Optional.empty(), 2031).map(Source::mark))
        .contains(Mark.MEMORY);
  }

  @Test
  void the_change_that_names_more_wins_within_a_layer() {
    Assumed assumed = Assumed.DEFAULTS
        .with(List.of(new Change("cover-days", Optional.of(ELM), OptionalInt.empty(), 20),
            Change.of("cover-days", 60)), Source.TYPED);

    assertThat(assumed.get(Assumptions.COVER_DAYS, ELM, 2027)).isEqualTo(20);
    assertThat(assumed.get(Assumptions.COVER_DAYS, new SchoolId("2"), 2027)).isEqualTo(60);
  }

  @Test
  void a_scenario_wins_over_what_was_typed() {
    Assumed assumed = Assumed.DEFAULTS
        .with(List.of(new Change("energy", Optional.empty(), OptionalInt.of(2027), 0.1)),
            Source.TYPED)
        .with(List.of(Change.of("energy", 0.3)), new Source(Mark.TYPED, "energy shock", ""));

    assertThat(assumed.get(Assumptions.ENERGY, 2027)).isEqualTo(0.3);
    assertThat(assumed.source(Assumptions.ENERGY, Optional.empty(), 2027).map(Source::text))
        .contains("energy shock");
  }

  @Test
  void names_are_unique_and_every_default_lies_in_its_range() {
    assertThat(Assumptions.ALL).extracting(Assumption::name).doesNotHaveDuplicates();
    assertThat(Assumptions.ALL).allSatisfy(a -> assertThat(a.defaults())
        .allSatisfy(d -> assertThat(d.value()).as(a.name()).isBetween(a.least(), a.most())));
  }
}
