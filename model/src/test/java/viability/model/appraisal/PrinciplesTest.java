package viability.model.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viability.model.appraisal.option.Option;
import viability.model.appraisal.principle.Principle;
import viability.model.appraisal.principle.Principles;
import viability.model.appraisal.principle.Tested;
import viability.model.appraisal.principle.Tested.Outcome;
import viability.model.arrangement.Arrangement;
import viability.model.arrangement.Federation;
import viability.model.arrangement.Setting;
import viability.model.arrangement.ShareKey;
import viability.model.arrangement.SharedHead;
import viability.model.assumption.Assumed;
import viability.model.projection.Case;
import viability.model.projection.TwoSchools;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.trace.Source;
import viability.model.units.Money;

class PrinciplesTest {

  private static final Option ALONE = Options.alone();
  private static final Option FEDERATION = Options.federation();

  @Test
  void there_are_eight_and_each_says_why() {
    assertThat(Principles.ALL).hasSize(8).allSatisfy(principle -> {
      for (Option option : List.of(ALONE, FEDERATION)) {
        assertThat(principle.test(option, List.of(ALONE, FEDERATION)).why()).isNotBlank();
      }
      assertThat(principle.asks()).endsWith("?");
    });
  }

  @Test
  void a_federation_keeps_every_school_as_it_is() {
    assertThat(outcome("Individuality of schools", FEDERATION)).isEqualTo(Outcome.PASSES);
  }

  @Test
  void partners_in_two_councils_are_not_in_one_borough() {
    assertThat(outcome("The borough as a place", FEDERATION)).as("councils not known")
        .isEqualTo(Outcome.TO_JUDGE);
    assertThat(outcome("The borough as a place", in("202", "202"))).isEqualTo(Outcome.PASSES);
    Tested across = tested("The borough as a place", in("202", "203"));
    assertThat(across.outcome()).isEqualTo(Outcome.DOES_NOT);
    assertThat(across.why()).contains("202 and 203");
  }

  /// One manager of £58,000 and a fifth more for two schools, who had one each: 2 × 58,000 less 1.2
  /// × 58,000 is £46,400 a year.
  @Test
  void sharing_is_named_with_what_it_comes_to() {
    Tested shared = tested("Sharing staff and resources", FEDERATION);
    assertThat(shared.outcome()).isEqualTo(Outcome.PASSES);
    assertThat(shared.why()).contains("office and finance", "saves \u00a346k a year");
    assertThat(outcome("Sharing staff and resources", ALONE)).isEqualTo(Outcome.DOES_NOT);
  }

  @Test
  void a_head_who_leaves_is_succeeded_where_a_head_is_shared() {
    assertThat(outcome("Leaders and governors", ALONE)).isEqualTo(Outcome.TO_JUDGE);
    List<School> schools = List.of(TwoSchools.ash().withPosts(List.of(head())), TwoSchools.beech());
    assertThat(outcome("Leaders and governors", of(schools, TwoSchools.alone())))
        .isEqualTo(Outcome.DOES_NOT);
    Arrangement sharing = new Federation("Federation", Options.BOTH, TwoSchools.SEPTEMBER_2027,
        Optional.of(new SharedHead(Optional.of(TwoSchools.BEECH), Optional.empty())),
        Optional.empty(), Optional.empty(), false, ShareKey.EQUAL);
    Tested covered = tested("Leaders and governors", of(schools, sharing));
    assertThat(covered.outcome()).isEqualTo(Outcome.PASSES);
    assertThat(covered.why()).contains("Ash Lane Primary");
  }

  /// Ash Lane has half a SENCO post; nothing is listed for Beech Hill.
  @Test
  void senco_time_is_said_and_left_to_judge() {
    Post senco = new Post(Post.Role.SENCO, 0.5, Money.pounds(30_000), Optional.empty(),
        Source.TYPED);
    List<School> listed = List.of(TwoSchools.ash().withPosts(List.of(senco)), TwoSchools.beech());
    Tested inclusion = tested("Inclusion of vulnerable children", of(listed, TwoSchools.alone()));
    assertThat(inclusion.outcome()).isEqualTo(Outcome.TO_JUDGE);
    assertThat(inclusion.why()).contains("No SENCO is listed at Beech Hill Primary",
        "Ash Lane Primary has 0.5 of a SENCO post");
  }

  /// Two schools of 7 × 30 places less the pupils of the last October.
  @Test
  void empty_places_are_counted_and_left_to_judge() {
    Tested space = tested("Services for families in schools", FEDERATION);
    assertThat(space.outcome()).isEqualTo(Outcome.TO_JUDGE);
    long empty = Math.round(2 * 7 * 30 - FEDERATION.group().getLast().pupils());
    assertThat(space.why()).startsWith("About " + empty + " places stand empty");
  }

  @Test
  void a_school_outside_every_partnership_is_named() {
    assertThat(outcome("No school left behind", FEDERATION)).isEqualTo(Outcome.PASSES);
    School cedar = TwoSchools.school(new viability.model.school.SchoolId("900003"), "Cedar Primary",
        20, "1000000.00", "800000.00", "10000.00");
    List<School> three = List.of(TwoSchools.ash(), TwoSchools.beech(), cedar);
    Tested left = tested("No school left behind", of(three, FEDERATION.arrangement()));
    assertThat(left.outcome()).isEqualTo(Outcome.DOES_NOT);
    assertThat(left.why()).startsWith("Outside it: Cedar Primary.").contains("below zero from");
  }

  private static Outcome outcome(String title, Option option) {
    return tested(title, option).outcome();
  }

  private static Tested tested(String title, Option option) {
    Principle principle = Principles.ALL.stream().filter(each -> each.title().equals(title))
        .findFirst().orElseThrow();
    return principle.test(option, List.of(option));
  }

  private static Option in(String one, String other) {
    return of(List.of(in(TwoSchools.ash(), one), in(TwoSchools.beech(), other)),
        FEDERATION.arrangement());
  }

  private static School in(School school, String council) {
    Details is = school.details();
    return school.withDetails(new Details(is.name(), is.urn(), is.laestab(), council, Phase.PRIMARY,
        is.type(), is.faith(), is.pan(), is.capacity(), is.easting(), is.northing(),
        is.federation(), is.status()));
  }

  private static Option of(List<School> schools, Arrangement arrangement) {
    Case plain = TwoSchools.both(arrangement);
    return Options.of(new Case("Base", new Setting(schools, TwoSchools.BASE, Assumed.DEFAULTS),
        Optional.empty(), plain.base(), plain.basis(), arrangement, List.of(),
        schools.stream().map(School::id).toList(), 7));
  }

  private static Post head() {
    return new Post(Post.Role.HEADTEACHER, 1, Money.pounds(112_000),
        Optional.of(LocalDate.of(2027, 8, 31)), Source.TYPED);
  }
}
