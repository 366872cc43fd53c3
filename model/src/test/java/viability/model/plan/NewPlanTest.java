package viability.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.plan.Readings.budget;
import static viability.model.plan.Readings.school;
import static viability.model.school.BudgetColumn.BUDGET;
import static viability.model.school.BudgetColumn.OUTTURN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Arrangement;
import viability.model.scenario.ReadyMade;
import viability.model.school.Births;
import viability.model.school.Details;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Severity;

final class NewPlanTest {

  @Test
  void twoToTenSchoolsGetAFederationThatSharesNothing() {
    for (int count : List.of(2, 10)) {
      assertThat(plan(Readings.schools(count)).arrangements()).extracting(Arrangement::name)
          .containsExactly(NewPlan.ALONE, NewPlan.FEDERATION);
    }
    for (int count : List.of(1, 11)) {
      assertThat(plan(Readings.schools(count)).arrangements()).extracting(Arrangement::name)
          .containsExactly(NewPlan.ALONE);
    }
  }

  @Test
  void arrangementsStartTheSeptemberAfterTheBaseYearEnds() {
    assertThat(plan(Readings.schools(2)).arrangements()).extracting(Arrangement::starts)
        .containsOnly(LocalDate.of(2026, 9, 1));
  }

  @Test
  void everyPlanHasTheReadyMadeScenarios() {
    Plan plan = plan(Readings.schools(1));
    assertThat(plan.scenarios()).isEqualTo(ReadyMade.on(plan.footing())).hasSize(12);
    assertThat(plan.scenarios()).flatExtracting(plan::clashes).isEmpty();
  }

  @Test
  void aSchoolWithoutTheBaseYearIsNamed() {
    Loaded<Plan> made = make(Readings.of(school("A", budget(2025, OUTTURN, 12)),
        school("B", budget(2025, BUDGET, 12)), school("C", budget(2024, OUTTURN, 12))));
    assertThat(made.findings()).extracting(Finding::message)
        .anyMatch(m -> m.startsWith("B has no outturn"))
        .anyMatch(m -> m.startsWith("C has no full-year figures for 2025-26"));
    assertThat(made.value().findings()).isEqualTo(made.findings());
    assertThat(made.stopped()).isFalse();
  }

  @Test
  void aClosedSchoolIsNotInThePlanAndIsNamed() {
    School closed = Readings.closed(school("Saltmarsh Lane", budget(2025, OUTTURN, 12)));
    Loaded<Plan> made = make(Readings.of(school("A", budget(2025, OUTTURN, 12)), closed));
    assertThat(made.value().schools()).extracting(School::name).containsExactly("A");
    assertThat(made.findings()).extracting(Finding::message)
        .containsExactly("Saltmarsh Lane is closed, so it is not in the plan.");
    assertThat(made.stopped()).isFalse();
  }

  @Test
  void rollsAloneMakeAPlanWithADoubt() {
    Loaded<Plan> made = make(Readings.of(school("A")));
    assertThat(made.findings()).extracting(Finding::severity).containsExactly(Severity.DOUBT);
    assertThat(made.value().base().year().start()).isEqualTo(2024);
  }

  @Test
  void filesWithoutASchoolStop() {
    assertThat(make(Readings.of(new School[0])).stopped()).isTrue();
  }

  @Test
  void birthsAreThoseOfTheSchoolsOwnCouncil() {
    List<Births> areas = List.of(Readings.births("Camley"), Readings.births("Northbury"));
    Reading ours = new Reading(List.of(Readings.of("A", "camley")), areas, List.of(), List.of());
    assertThat(plan(ours).births()).map(Births::area).contains("Camley");
    Reading nobodys = new Reading(List.of(Readings.of("A", "")), areas, List.of(), List.of());
    assertThat(plan(nobodys).births()).isEmpty();
    assertThat(make(nobodys).findings()).anyMatch(f -> f.message().contains("Northbury"));
  }

  @Test
  void aReadingCanBeNarrowed() {
    Reading read = Readings.of(Readings.of("A", "202"), Readings.of("B", "203"));
    assertThat(read.ofAuthority("203").schools()).extracting(School::name).containsExactly("B");
    assertThat(read.only(Set.of(new SchoolId("A"))).schools()).extracting(School::name)
        .containsExactly("A");
    School camden = Readings.of("C", "Camden");
    Details d = camden.details();
    School numbered = camden.withDetails(new Details(d.name(), d.urn(), Optional.of("2022019"),
        d.authority(), d.phase(), d.type(), d.faith(), d.pan(), d.capacity(), d.easting(),
        d.northing(), d.federation(), d.status()));
    assertThat(Readings.of(numbered, Readings.of("B", "Barnet")).ofAuthority("202").schools())
        .extracting(School::name).containsExactly("C");
  }

  @Test
  void aJoinedPlanKeepsWhatWasTypedAndWidensAlone() {
    Plan before = plan(Readings.schools(2)).withName("Ours");
    Reading more = new Reading(Readings.schools(3).schools(), List.of(Readings.births("Camley")),
        List.of(new SourceFile("births.csv", "births", LocalDate.of(2026, 10, 1))), List.of());
    Plan joined = PlanJoin.join(before, more).value();
    assertThat(joined.name()).isEqualTo("Ours");
    assertThat(joined.arrangements()).extracting(a -> a.schools().size()).containsExactly(3, 2);
    assertThat(joined.births()).isPresent();
    assertThat(joined.sources()).hasSize(1);
  }

  private static Plan plan(Reading read) {
    return make(read).value();
  }

  private static Loaded<Plan> make(Reading read) {
    return NewPlan.of("test", read, Optional.empty());
  }
}
