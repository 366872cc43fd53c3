package viability.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.projection.Case;
import viability.model.projection.TwoSchools;
import viability.model.projection.YearFigures;
import viability.model.projection.basis.Basis;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.FinanceCode;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Each ready-made scenario moves what it says, the way it says. The base year is 2025-26.
final class ReadyMadeTest {

  private static final int LAST = 6;

  private School school = school(Phase.PRIMARY, 30, _ -> 25);
  private List<Change> typed = List.of();

  @Test
  void birthsFallFurtherBringsFewerPupils() {
    assertThat(after("Births fall further").pupils()).isLessThan(base().pupils());
  }

  @Test
  void inflowToYear7FallsBringsFewerPupilsToASecondarySchoolOnly() {
    assertThat(scenario("Inflow to Year 7 falls").differences()).isEmpty();
    school = school(Phase.SECONDARY, 180, _ -> 150);
    assertThat(after("Inflow to Year 7 falls").pupils()).isLessThan(base().pupils());
  }

  @Test
  void housingArrivesTwoYearsLater() {
    assertThat(scenario("Housing arrives late").differences()).isEmpty();
    typed = List.of(housing(2027, 7), housing(2028, 7));
    assertThat(scenario("Housing arrives late").changes()).containsExactlyInAnyOrder(
        housing(2027, 0), housing(2028, 0), housing(2029, 7), housing(2030, 7));
    assertThat(inYear(2, "Housing arrives late").pupils()).isLessThan(inYear(2).pupils());
    assertThat(inYear(4, "Housing arrives late").pupils())
        .isGreaterThan(inYear(2, "Housing arrives late").pupils());
  }

  @Test
  void oneFormLostTakesAFormFromTheSecondSeptember() {
    assertThat(scenario("One form lost").differences()).isEmpty();
    school = school(Phase.PRIMARY, 60, _ -> 55);
    assertThat(inYear(1, "One form lost").pupils()).isEqualTo(inYear(1).pupils());
    assertThat(inYear(2, "One form lost").roll().get(YearGroup.R)).isEqualTo(30);
    assertThat(after("One form lost").pupils()).isLessThan(base().pupils());
  }

  @Test
  void ehcpGrowthCostsAndBringsMore() {
    assertThat(after("EHCP growth").lines().get(FinanceCode.E03))
        .isGreaterThan(base().lines().get(FinanceCode.E03));
  }

  @Test
  void payAwardsUnfundedTakesTheGrantAway() {
    assertThat(after("Pay awards unfunded").income()).isLessThan(base().income());
    assertThat(after("Pay awards unfunded").spending()).isEqualTo(base().spending());
  }

  @Test
  void anEnergyShockRaisesEnergyByAFifthAndItStays() {
    double usual = energy(base());
    assertThat(energy(after("Energy shock")) / usual).isBetween(1.19, 1.20);
    assertThat(energy(inYear(1, "Energy shock")) / energy(inYear(1))).isBetween(1.19, 1.20);
  }

  @Test
  void fundingFlatInCashLeavesTheAnnouncedYearAlone() {
    assertThat(inYear(1, "Funding flat in cash").lines().get(FinanceCode.I01))
        .isEqualTo(inYear(1).lines().get(FinanceCode.I01));
    assertThat(after("Funding flat in cash").income()).isLessThan(base().income());
  }

  @Test
  void withLowTurnoverAClassFewerIsARedundancy() {
    school = school(Phase.PRIMARY, 60, group -> 24 + 3 * group);
    assertThat(Money.ZERO).isLessThan(redundancy("Staff turnover low").minus(redundancy()));
  }

  @Test
  void familiesComeBackBringsMorePupils() {
    assertThat(after("Families come back").pupils()).isGreaterThan(base().pupils());
  }

  @Test
  void fundingKeepsItsPaceBringsMoreIncome() {
    assertThat(after("Funding keeps its pace").income()).isGreaterThan(base().income());
  }

  @Test
  void thePayGrantGoesOnBringsMoreIncome() {
    assertThat(after("Pay grant goes on").income()).isGreaterThan(base().income());
    assertThat(inYear(2, "Pay grant goes on").income()).isEqualTo(inYear(2).income());
  }

  @ParameterizedTest
  @CsvSource({"-0.05, -0.08", "0.01, -0.02"})
  void aScenarioStartsFromWhatThePlanSays(double growth, double wanted) {
    typed = List.of(Change.of("intake-change", growth));
    assertThat(scenario("Births fall further").changes())
        .containsExactly(Change.of("intake-change", wanted));
  }

  @Test
  void everyOneSaysItsEvidenceAndWhereItStands() {
    assertThat(ReadyMade.ALL).hasSize(12).allSatisfy(ready -> {
      assertThat(ready.words()).isNotBlank();
      assertThat(ready.evidence()).isNotBlank();
      assertThat(ready.source().text()).isNotBlank();
      assertThat(ready.needs()).isNotBlank();
    });
  }

  private Money redundancy(String... name) {
    Money all = Money.ZERO;
    for (int year = 1; year <= LAST; year++) {
      all = all.plus(inYear(year, name).lines().getOrDefault(FinanceCode.E08, Money.ZERO));
    }
    return all;
  }

  private static double energy(YearFigures year) {
    return (double) year.lines().getOrDefault(FinanceCode.E16, Money.ZERO).pence();
  }

  private static Change housing(int year, double pupils) {
    return new Change(Assumptions.HOUSING.name(), Optional.of(TwoSchools.ASH), OptionalInt.of(year),
        pupils);
  }

  private YearFigures base() {
    return inYear(LAST);
  }

  private YearFigures after(String name) {
    return inYear(LAST, name);
  }

  private YearFigures inYear(int year, String... names) {
    Assumed assumed = assumed();
    for (String name : names) {
      assumed = assumed.with(scenario(name).changes(), Source.TYPED);
    }
    Case wanted = new Case("", new Setting(List.of(school), TwoSchools.BASE, assumed),
        Optional.empty(), new BaseYear(TwoSchools.BASE, BudgetColumn.OUTTURN), Basis.NONE,
        new Alone("Alone", List.of(school.id()), TwoSchools.SEPTEMBER_2027, false), List.of(),
        List.of(school.id()), LAST + 1);
    return TwoSchools.project(wanted).schools().getFirst().years().get(year);
  }

  private Assumed assumed() {
    return Assumed.DEFAULTS.with(typed, Source.TYPED);
  }

  private Scenario scenario(String name) {
    return ReadyMade.named(name).orElseThrow()
        .on(new Footing(List.of(school), TwoSchools.BASE, assumed()));
  }

  /// A school with Ash Lane's budget and so many pupils in each of its year groups, counted from 0,
  /// for nine Octobers.
  private static School school(Phase phase, int pan, IntUnaryOperator pupils) {
    SchoolId id = TwoSchools.ASH;
    List<YearGroup> groups = phase.yearGroups();
    Map<YearGroup, Integer> each = new TreeMap<>();
    groups.forEach(group -> each.put(group, pupils.applyAsInt(groups.indexOf(group))));
    List<Roll> rolls = java.util.stream.IntStream.rangeClosed(2017, 2025)
        .mapToObj(
            year -> Roll.of(new SchoolYear(year), Census.OCTOBER, each, Place.file("roll.csv")))
        .toList();
    return School.of(id, Details.named("Ash Lane", phase).withPan(pan)).withRolls(rolls)
        .withBudgets(TwoSchools.ash().budgets())
        .withNeeds(List.of(new NeedShare(Need.EHCP, 0.05, Source.TYPED)));
  }
}
