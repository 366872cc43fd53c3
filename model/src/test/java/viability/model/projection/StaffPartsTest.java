package viability.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static viability.model.projection.TwoSchools.ASH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import viability.model.arrangement.Alone;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.projection.basis.Basis;
import viability.model.school.BaseYear;
import viability.model.school.BudgetColumn;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.FinanceCode;
import viability.model.school.Phase;
import viability.model.school.Post;
import viability.model.school.Roll;
import viability.model.school.ScalePoint;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.units.Money;
import viability.model.units.SchoolYear;

/// Staff of one school, worked by hand: pay without awards or drift unless a test says otherwise.
final class StaffPartsTest {

  private static final List<Change> FLAT = List.of(Change.of("teacher-pay", 0),
      Change.of("teacher-drift", 0), Change.of("support-pay", 0), Change.of("funding-growth", 0));

  /// 7 classes to August 2027 and 6 typed from September: 7 × 5/12 + 6 × 7/12 = 6.41666… classes,
  /// each 1.11 teachers of £50,000. The rest of the line, £861,200.10 - 7 × 1.11 × 50,000 =
  /// £472,700.10, stays.
  @Test
  void a_class_fewer_saves_its_teacher_from_september() {
    School ash = TwoSchools.ash();
    Projection six = project(ash, typed("class-teacher-cost", 50_000), typed("teacher-turnover", 1),
        inYear("classes-typed", 2027, 6));
    double teachers = (7 * 1.11 * 5 + 6 * 1.11 * 7) / 12;

    assertThat(line(six, FinanceCode.E01, 1)).isEqualTo(Money.of("861200.10"));
    assertThat(line(six, FinanceCode.E01, 2))
        .isEqualTo(Money.of("472700.10").plus(new Money(Math.round(teachers * 50_000_00))));
    assertThat(six.of(ASH).years().get(2).classes()).isEqualTo(6);
  }

  /// Decided too late, the teacher is paid four months more: 1.11 × 50,000 × 4/12 = £18,500.
  @Test
  void a_class_fewer_decided_late_saves_one_term_later() {
    List<Change> six = List.of(typed("class-teacher-cost", 50_000), typed("teacher-turnover", 1),
        inYear("classes-typed", 2027, 6));
    Projection inTime = project(TwoSchools.ash(), six.toArray(Change[]::new));
    Projection late = project(TwoSchools.ash(), six.get(0), six.get(1), six.get(2),
        inYear("class-notice", 2027, 0));

    assertThat(line(late, FinanceCode.E01, 2).minus(line(inTime, FinanceCode.E01, 2)))
        .isEqualTo(Money.pounds(18_500));
    assertThat(line(late, FinanceCode.E01, 3)).isEqualTo(line(inTime, FinanceCode.E01, 3));
  }

  /// 1.11 teachers fewer out of 7.77, nobody leaving otherwise. A teacher of £74,394.64 is paid
  /// £52,300; aged 40 with 8 years, 8 weeks of 52 are due: £8,046.15. The school bears a quarter.
  @Test
  void redundancy_pay_is_shared_between_school_and_council() {
    Projection six = project(TwoSchools.ash(), typed("class-teacher-cost", 74_394.64),
        typed("teacher-turnover", 0), typed("redundancy-borne", 0.25),
        inYear("classes-typed", 2027, 6), inYear("classes-typed", 2028, 6),
        inYear("classes-typed", 2029, 6), inYear("classes-typed", 2030, 6),
        inYear("classes-typed", 2031, 6));

    Money school = line(six, FinanceCode.E08, 2);
    assertThat(school.plus(six.council().get(2))).isEqualTo(new Money(Math.round(1.11 * 8_046_15)));
    assertThat(school).isEqualTo(new Money(Math.round(1.11 * 8_046_15 * 0.25)));
    assertThat(six.of(ASH).years().get(3).lines()).doesNotContainKey(FinanceCode.E08);
    assertThat(six.council().get(3)).isEqualTo(Money.ZERO);
  }

  /// A tenth of 7.77 teachers leave anyway: 1.11 - 0.777 = 0.333 are made redundant.
  @Test
  void turnover_covers_part_of_a_class_fewer() {
    Projection six = project(TwoSchools.ash(), typed("class-teacher-cost", 74_394.64),
        typed("redundancy-borne", 1), inYear("classes-typed", 2027, 6));

    assertThat(line(six, FinanceCode.E08, 2)).isEqualTo(new Money(Math.round(0.333 * 8_046_15)));
  }

  /// 900 pupils: 900 / (27 × 0.78) = 42.735 teachers of £60,000. One form fewer in one year group
  /// next September (150 of 180), and a few who move away: about 870 / (27 × 0.78) for 7/12 of it.
  @Test
  void a_secondary_is_staffed_by_its_timetable() {
    School secondary = secondary(180);
    Projection fewer = project(secondary, typed("class-teacher-cost", 60_000),
        inYear("intake", 2026, 150));
    double before = 900 / (27 * 0.78);
    double after = fewer.of(ASH).years().get(1).pupils() / (27 * 0.78);

    assertThat(fewer.of(ASH).years().get(1).pupils()).isBetween(860.0, 870.0);
    Money rest = Money.pounds(3_000_000).minus(new Money(Math.round(before * 60_000_00)));
    assertThat(line(fewer, FinanceCode.E01, 0)).isEqualTo(Money.pounds(3_000_000));
    assertThat(line(fewer, FinanceCode.E01, 1))
        .isEqualTo(rest.plus(new Money(Math.round((before * 5 + after * 7) / 12 * 60_000_00))));
  }

  /// Two teachers listed, at £60,000 and at £40,000 for half a post, make £66,666.67 for one.
  @Test
  void a_teacher_costs_what_those_listed_cost_on_average() {
    School ash = TwoSchools.ash().withPosts(List.of(
        new Post(Post.Role.TEACHER, 1, Money.pounds(60_000), Optional.empty(), Source.TYPED),
        new Post(Post.Role.TEACHER, 0.5, Money.pounds(40_000), Optional.empty(), Source.TYPED)));
    Projection eight = project(ash, inYear("classes-typed", 2026, 8),
        inYear("classes-typed", 2027, 8));
    double teachers = (7 * 1.11 * 5 + 8 * 1.11 * 7) / 12;

    Money rest = Money.of("861200.10").minus(new Money(Math.round(7 * 1.11 * 66_666_67)));
    assertThat(line(eight, FinanceCode.E01, 1))
        .isEqualTo(rest.plus(new Money(Math.round(teachers * 66_666_67))));
  }

  /// A deputy on P2 in September 2025 is on P3 from September 2026. 2025-26 is 12 months of P2:
  /// 32,000 + 4,050 + 9,177.60; 2026-27 5 months of it and 7 of P3: 35,000 + 4,500 + 10,038.
  @Test
  void a_post_on_a_scale_moves_up_while_the_rest_of_its_line_stays() {
    Post deputy = new Post(Post.Role.DEPUTY, 1, Money.ZERO,
        Optional.of(new ScalePoint("small", "P2", new SchoolYear(2025))), Optional.empty(),
        Source.TYPED);
    Projection listed = project(TwoSchools.ash().withPosts(List.of(deputy)));
    long p2 = 32_000_00 + 4_050_00 + 9_177_60;
    long p3 = 35_000_00 + 4_500_00 + 10_038_00;

    assertThat(line(listed, FinanceCode.E01, 0)).isEqualTo(Money.of("861200.10"));
    assertThat(line(listed, FinanceCode.E01, 1)).isEqualTo(
        Money.of("861200.10").plus(new Money(Math.round((double) (p2 * 5 + p3 * 7) / 12) - p2)));
    assertThat(line(listed, FinanceCode.E01, 2))
        .isEqualTo(Money.of("861200.10").plus(new Money(p3 - p2)));
  }

  @Test
  void a_post_on_a_scale_that_is_not_known_goes_by_its_typed_cost_and_says_so() {
    Post deputy = new Post(Post.Role.DEPUTY, 1, Money.pounds(70_000),
        Optional.of(new ScalePoint("other", "Z1", new SchoolYear(2025))), Optional.empty(),
        Source.TYPED);
    Projection listed = project(TwoSchools.ash().withPosts(List.of(deputy)));

    assertThat(line(listed, FinanceCode.E01, 1)).isEqualTo(Money.of("861200.10"));
    assertThat(listed.findings())
        .anySatisfy(f -> assertThat(f.message()).contains("Z1 of the pay scale", "not known"));
  }

  @Test
  void classes_typed_for_too_many_pupils_are_a_doubt() {
    Projection five = project(TwoSchools.ash(), inYear("classes-typed", 2027, 5));

    assertThat(five.findings()).anySatisfy(f -> assertThat(f.message())
        .endsWith("in Reception to Year 6 are too many for the 5 classes typed for 2027/28."));
  }

  @Test
  void the_teaching_line_names_its_parts_and_what_is_not_listed() {
    School ash = TwoSchools.ash().withPosts(List.of(
        new Post(Post.Role.HEADTEACHER, 1, Money.pounds(100_000), Optional.empty(), Source.TYPED)));
    Working line = new Explainer(TwoSchools.projector())
        .line(wanted(ash), Optional.of(ASH), FinanceCode.E01, 1).orElseThrow();

    assertThat(line.inputs()).extracting(Working::label).containsExactly("Class teachers",
        "Headteacher", "Teaching not listed");
  }

  private static School secondary(int each) {
    Map<YearGroup, Integer> pupils = new TreeMap<>();
    Phase.SECONDARY.yearGroups().forEach(group -> pupils.put(group, each));
    List<Roll> rolls = java.util.stream.IntStream.rangeClosed(2020, 2025)
        .mapToObj(
            year -> Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.file("roll.csv")))
        .toList();
    return School.of(ASH, Details.named("Ash Lane School", Phase.SECONDARY).withPan(each))
        .withRolls(rolls).withBudgets(List.of(TwoSchools.budget(Map.of(FinanceCode.I01, "6000000",
            FinanceCode.E01, "3000000", FinanceCode.B02, "100000"))));
  }

  private static Change typed(String name, double value) {
    return Change.of(name, value);
  }

  private static Change inYear(String name, int year, double value) {
    return new Change(name, Optional.of(ASH), OptionalInt.of(year), value);
  }

  private static Case wanted(School school, Change... changes) {
    Assumed assumed = Assumed.DEFAULTS.with(FLAT, Source.TYPED).with(List.of(changes),
        Source.TYPED);
    return new Case("Base", new Setting(List.of(school), TwoSchools.BASE, assumed),
        Optional.empty(), new BaseYear(TwoSchools.BASE, BudgetColumn.OUTTURN), Basis.NONE,
        new Alone("Alone", List.of(ASH), TwoSchools.SEPTEMBER_2027, false), List.of(), List.of(ASH),
        7);
  }

  private static Projection project(School school, Change... changes) {
    return TwoSchools.project(wanted(school, changes));
  }

  private static Money line(Projection projection, FinanceCode code, int year) {
    return projection.of(ASH).years().get(year).lines().getOrDefault(code, Money.ZERO);
  }
}
