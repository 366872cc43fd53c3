package viability.model.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Assumed;
import viability.model.projection.TwoSchools;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Base year 2025-26, so the budget is to balance by 2028-29, which lacks £10,000.
final class SuggestionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final SortedMap<FinanceCode, Money> LINES = new TreeMap<>(
      Map.of(FinanceCode.E01, Money.pounds(600_000), FinanceCode.E03, Money.pounds(50_000),
          FinanceCode.E05, Money.pounds(80_000), FinanceCode.E16, Money.pounds(30_000),
          FinanceCode.E19, Money.pounds(40_000), FinanceCode.E28A, Money.pounds(60_000)));

  @Test
  void theLeastHarmfulComeFirstUntilNothingIsLeftToFind() {
    Suggestions found = Suggestions.of(school(10_000), List.of());
    assertThat(found.by()).isEqualTo(new FundingYear(2028));
    assertThat(found.gap()).isEqualTo(Money.pounds(10_000));
    // 3% of 60,000; 5% of 30,000; 5% of 80,000; 5% of 40,000; an assistant.
    assertThat(found.steps()).extracting(step -> step.action().line().code())
        .containsExactly("E28a", "E16", "E05", "E19", "E03");
    assertThat(found.steps()).extracting(Suggestions.Step::amount)
        .isEqualTo(Stream.of(1_800, 1_500, 4_000, 2_000, 20_000).map(Money::pounds).toList());
    assertThat(found.steps()).extracting(Suggestions.Step::left)
        .isEqualTo(Stream.of(8_200, 6_700, 2_700, 700, 0).map(Money::pounds).toList());
    assertThat(found.left()).isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsNotNeededIsStillOffered() {
    Suggestions found = Suggestions.of(school(2_000), List.of());
    assertThat(found.steps()).extracting(Suggestions.Step::needed).containsExactly(true, true,
        false, false, false);
    assertThat(Suggestions.of(school(0), List.of()).steps()).noneMatch(Suggestions.Step::needed);
  }

  @Test
  void whatThePlanHasAlreadyIsNotSuggestedAgain() {
    Action first = Suggestions.of(school(10_000), List.of()).steps().getFirst().action();
    assertThat(Suggestions.of(school(10_000), List.of(first)).steps())
        .extracting(step -> step.action().words()).doesNotContain(first.words()).hasSize(4);
  }

  @Test
  void aContractStartsAfterItsNoticeAndSaysItsEvidence() {
    Action contract = Suggestions.of(school(10_000), List.of()).steps().getFirst().action();
    assertThat(contract.from()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(contract.decideBy()).contains(LocalDate.of(2026, 6, 1));
    assertThat(contract.evidence()).isEqualTo(
        "Estimate: 3% (our estimate, please check) of " + "\u00a360,000 on line E28a in 2026-27.");
    assertThat(contract.status()).isEqualTo(Action.Status.IDEA);
  }

  @Test
  void mixedAgesSaveByTheirSeptembers() {
    Prospect school = with(TwoSchools.ash(),
        new TreeMap<>(Map.of(new SchoolYear(2026), 0, new SchoolYear(2027), 1)));
    Action mixed = only(school, "Teach in mixed-age");
    // 1.11 teachers at £74,395 are £82,578.45: 7/12 in 2027-28, 5/12 in 2028-29, nothing after.
    assertThat(mixed.from()).isEqualTo(LocalDate.of(2027, 9, 1));
    assertThat(mixed.decideBy()).contains(LocalDate.of(2027, 5, 31));
    assertThat(Stream.of(2026, 2027, 2028, 2029).map(year -> mixed.in(new FundingYear(year))))
        .containsExactly(Money.ZERO, Money.of("48170.76"), Money.of("34407.69"), Money.ZERO);
  }

  @Test
  void aPostThatFallsVacantIsWorthItsOwnCost() {
    School ash = TwoSchools.ash()
        .withPosts(List.of(
            new Post(Post.Role.OFFICE, 0.6, Money.pounds(21_000),
                Optional.of(LocalDate.of(2026, 9, 1)), Source.TYPED),
            new Post(Post.Role.SENCO, 1, Money.pounds(70_000),
                Optional.of(LocalDate.of(2026, 9, 1)), Source.TYPED)));
    Action post = only(with(ash, new TreeMap<>()), "Do not replace");
    assertThat(post.yearly()).isEqualTo(Money.pounds(21_000));
    assertThat(post.line()).isEqualTo(FinanceCode.E05);
  }

  @Test
  void theLibraryIsInOrderOfHarmThenEffort() {
    for (int i = 1; i < Library.ALL.size(); i++) {
      Idea before = Library.ALL.get(i - 1);
      Idea after = Library.ALL.get(i);
      assertThat(before.harm()).isLessThanOrEqualTo(after.harm());
      assertThat(before.harm() != after.harm() || before.effort().compareTo(after.effort()) <= 0)
          .isTrue();
    }
  }

  private static Action only(Prospect school, String words) {
    return Suggestions.of(school, List.of()).steps().stream().map(Suggestions.Step::action)
        .filter(action -> action.words().startsWith(words)).reduce((a, b) -> {
          throw new AssertionError(b.words());
        }).orElseThrow();
  }

  private static Prospect school(int lacking) {
    return prospect(TwoSchools.ash(), new TreeMap<>(), lacking);
  }

  private static Prospect with(School school, SortedMap<SchoolYear, Integer> fewer) {
    return prospect(school, fewer, 10_000);
  }

  private static Prospect prospect(School school, SortedMap<SchoolYear, Integer> fewer,
      int lacking) {
    return new Prospect(school, TwoSchools.BASE, TODAY, Assumed.DEFAULTS, LINES, 7, fewer,
        List.of(Money.ZERO, Money.ZERO, Money.pounds(-lacking)));
  }
}
