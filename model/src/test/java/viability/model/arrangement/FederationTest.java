package viability.model.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.OneOff;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Source;
import viability.model.units.FundingYear;
import viability.model.units.Money;

class FederationTest {

  private static final SchoolId ELM = new SchoolId("1");
  private static final SchoolId OAK = new SchoolId("2");
  private static final LocalDate START = LocalDate.of(2027, 9, 1);
  private static final LocalDate LEAVES = LocalDate.of(2027, 12, 31);

  @Test
  void the_school_whose_head_leaves_saves_the_post_pays_half_the_other_and_bears_uplift_cover_and_travel() {
    Setting setting = setting(head(ELM, 98_000, Optional.of(LEAVES)),
        head(OAK, 102_000, Optional.empty()));

    List<Effect> effects = federation(
        Map.of("shareManager", "no", "jointContracts", "no", "setUpCosts", "no")).effects(setting);

    assertThat(effects).allSatisfy(effect -> assertThat(effect.starts()).isEqualTo(LEAVES));
    assertThat(yearly(effects, ELM, Cause.HEAD_SHARED)).isEqualTo(Money.pounds(-98_000 + 51_000));
    assertThat(yearly(effects, OAK, Cause.HEAD_SHARED)).isEqualTo(Money.pounds(-51_000));
    assertThat(yearly(effects, ELM, Cause.HEAD_OF_SCHOOL)).isEqualTo(Money.of("10201.28")); // 7,100 x 1.4368
    assertThat(yearly(effects, ELM, Cause.COVER_AND_TRAVEL))
        .isEqualTo(Money.pounds(38 * 200 + 600));
    assertThat(yearly(effects, OAK, Cause.COVER_AND_TRAVEL)).isEqualTo(Money.ZERO);
  }

  @Test
  void a_shared_business_manager_costs_a_fifth_more_and_both_schools_pay_half() {
    Setting setting = setting(School.of(ELM, Details.named("Elm", Phase.PRIMARY)),
        School.of(OAK, Details.named("Oak", Phase.PRIMARY)));

    List<Effect> effects = federation(
        Map.of("shareHead", "no", "jointContracts", "no", "setUpCosts", "no", "lead", "2"))
        .effects(setting);

    assertThat(yearly(effects, ELM, Cause.OFFICE)).isEqualTo(Money.pounds(-58_000 + 34_800));
    assertThat(yearly(effects, OAK, Cause.OFFICE)).isEqualTo(Money.pounds(-58_000 + 34_800));
  }

  @Test
  void a_leaving_date_given_for_the_arrangement_wins_over_the_posts_own() {
    Setting setting = setting(head(ELM, 98_000, Optional.of(LEAVES)),
        head(OAK, 102_000, Optional.empty()));

    List<Effect> effects = federation(Map.of("headLeaves", "2029-09-01", "shareManager", "no",
        "jointContracts", "no", "setUpCosts", "no")).effects(setting);

    assertThat(effects)
        .allSatisfy(effect -> assertThat(effect.starts()).isEqualTo(LocalDate.of(2029, 9, 1)));
  }

  @Test
  void three_schools_that_share_a_post_equally_pay_the_same_however_they_join() {
    SchoolId ash = new SchoolId("3");
    List<SchoolId> three = List.of(OAK, ELM, ash);
    Setting setting = setting(School.of(OAK, Details.named("Oak", Phase.PRIMARY)),
        School.of(ELM, Details.named("Elm", Phase.PRIMARY)),
        School.of(ash, Details.named("Ash", Phase.PRIMARY)));

    List<Effect> effects = Federation.KIND.make()
        .apply(new Answers("Three", three, START, Federation.KIND,
            Map.of("shareHead", "no", "jointContracts", "no", "setUpCosts", "no")))
        .effects(setting);

    // 58,000 and two fifths more is 81,200, a third each.
    assertThat(three).allSatisfy(school -> assertThat(
        yearly(effects, school, Cause.OFFICE).plus(Money.pounds(58_000)).pence())
        .isBetween(2_706_666L, 2_706_667L));
  }

  @Test
  void what_was_typed_for_a_heads_cost_wins_over_the_list_of_posts() {
    Setting listed = setting(head(ELM, 98_000, Optional.of(LEAVES)),
        head(OAK, 102_000, Optional.empty()));
    Setting typed = new Setting(listed.schools(), listed.base(),
        Assumed.DEFAULTS.with(
            List.of(
                new Change("head-cost", Optional.of(ELM), java.util.OptionalInt.empty(), 90_000)),
            Source.TYPED));

    List<Effect> effects = federation(Map.of()).effects(typed);

    assertThat(yearly(effects, ELM, Cause.HEAD_SHARED)).isEqualTo(Money.pounds(-90_000 + 51_000));
  }

  @Test
  void setting_up_is_paid_once_and_the_parts_add_back_to_the_whole() {
    Setting setting = setting(School.of(ELM, Details.named("Elm", Phase.PRIMARY)),
        School.of(OAK, Details.named("Oak", Phase.PRIMARY)));

    Money paid = federation(Map.of()).effects(setting).stream()
        .flatMap(e -> e instanceof OneOff once
            ? java.util.stream.Stream.of(once.amount())
            : java.util.stream.Stream.of())
        .reduce(Money.ZERO, Money::plus);

    assertThat(paid).isEqualTo(Money.pounds(30_000));
  }

  @Test
  void an_answer_of_the_wrong_kind_or_to_no_question_is_refused_in_words() {
    assertThatThrownBy(() -> federation(Map.of("shareHead", "perhaps")))
        .hasMessage("\"shareHead\" wants yes or no, not \"perhaps\"");
    assertThatThrownBy(() -> federation(Map.of("sharedHead", "yes")))
        .hasMessageContaining("known: [shareHead, lead");
    assertThatThrownBy(() -> federation(Map.of("headLeaves", "soon")))
        .hasMessageContaining("a date such as");
  }

  private static Arrangement federation(Map<String, String> answers) {
    return Federation.KIND.make()
        .apply(new Answers("Federation", List.of(ELM, OAK), START, Federation.KIND, answers));
  }

  private static Money yearly(List<Effect> effects, SchoolId school, Cause cause) {
    return effects.stream().filter(e -> e.school().equals(school) && e.cause() == cause)
        .map(e -> ((LineChange) e).yearly()).reduce(Money.ZERO, Money::plus);
  }

  private static School head(SchoolId id, int pounds, Optional<LocalDate> leaves) {
    Post head = new Post(Post.Role.HEADTEACHER, 1, Money.pounds(pounds), leaves, Source.TYPED);
    return School.of(id, Details.named("School " + id, Phase.PRIMARY)).withPosts(List.of(head));
  }

  private static Setting setting(School... schools) {
    return new Setting(List.of(schools), new FundingYear(2026), Assumed.DEFAULTS);
  }
}
