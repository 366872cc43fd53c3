package viability.model.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.staff.Notice;
import viability.model.units.FundingYear;
import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// Ideas on posts and classes; named in [Library#ALL].
final class StaffIdeas {

  /// Posts that a school may do without, and the line each is paid from. A school must have a head
  /// and a SENCO, and its classes their teachers.
  private static final Map<Post.Role, FinanceCode> SPARED = Map.of(Post.Role.OFFICE,
      FinanceCode.E05, Post.Role.SITE, FinanceCode.E04, Post.Role.OTHER, FinanceCode.E07,
      Post.Role.ASSISTANT, FinanceCode.E03, Post.Role.DEPUTY, FinanceCode.E01);
  private static final int MOST_ASSISTANTS = 3;
  private static final int ASSISTANT_NOTICE = 3;
  /// Years for which a mixed-age saving is given its own amount.
  private static final int YEARS = 6;

  static final List<Idea> ALL = List.of(
      new Idea("Do not replace who leaves", Harm.LITTLE, Effort.NOTHING,
          school -> leaving(school, Post.Role.OFFICE, Post.Role.SITE, Post.Role.OTHER)),
      new Idea("Do not replace an assistant or deputy who leaves", Harm.SOME, Effort.CHANGE,
          school -> leaving(school, Post.Role.ASSISTANT, Post.Role.DEPUTY)),
      new Idea("Teach in mixed-age classes", Harm.SOME, Effort.CHANGE, StaffIdeas::mixed),
      new Idea("One teaching assistant fewer", Harm.MOST, Effort.CHANGE, StaffIdeas::assistants),
      new Idea("One teacher outside class fewer", Harm.MOST, Effort.CHANGE, StaffIdeas::outside));

  private StaffIdeas() {}

  private static List<Action> leaving(Prospect school, Post.Role... roles) {
    List<Action> actions = new ArrayList<>();
    for (Post.Role role : roles) {
      FinanceCode line = SPARED.getOrDefault(role, FinanceCode.E07);
      for (Post post : school.vacating(role)) {
        LocalDate from = post.vacantFrom().orElseThrow();
        actions.add(new Action("Do not replace the post that falls vacant: " + role.words(),
            school.school().id(), line, post.yearlyCost(), from, Optional.of(from.minusMonths(1)),
            "", "The post's own cost, vacant from " + from + ".", Action.Status.IDEA, true));
      }
    }
    return actions;
  }

  /// A class fewer in September saves seven twelfths of its teacher in that funding year and five
  /// in the next.
  private static List<Action> mixed(Prospect school) {
    Optional<SchoolYear> first = school.firstFewer();
    if (first.isEmpty()) {
      return List.of();
    }
    double each = school.assumed(Assumptions.TEACHERS_PER_CLASS)
        * school.assumed(Assumptions.CLASS_TEACHER_COST) * 100;
    List<YearAmount> amounts = IntStream.rangeClosed(1, YEARS).mapToObj(school.base()::plus)
        .map(year -> new YearAmount(year, saved(school, year, each)))
        .filter(amount -> !amount.year().firstDay().plusYears(1).isBefore(first.get().firstDay()))
        .toList();
    int most = school.fewer().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    String evidence = "Estimate: mixed ages would do with up to " + most
        + (most == 1 ? " class" : " classes") + " fewer, first in September " + first.get().start()
        + "; each has " + teacher(school, each)
        + ". Not beside an arrangement that mixes ages already.";
    return List.of(new Action("Teach in mixed-age classes, one year group with the next",
        school.school().id(), FinanceCode.E01, amounts.getLast().amount(), amounts,
        first.get().firstDay(), Optional.empty(), Optional.of(Notice.TEACHER.lastDay(first.get())),
        "", evidence, Action.Status.IDEA, true));
  }

  private static Money saved(Prospect school, FundingYear year, double each) {
    double classes = (5 * fewer(school, year.schoolYear().plus(-1))
        + 7 * fewer(school, year.schoolYear())) / 12.0;
    return Pence.money(Pence.round(classes * each));
  }

  private static int fewer(Prospect school, SchoolYear year) {
    return school.fewer().getOrDefault(year, 0);
  }

  private static String teacher(Prospect school, double each) {
    return "a teacher and cover for planning, " + Amounts.words(Pence.money(Pence.round(each)))
        + " a year (teacher's cost " + mark(school, Assumptions.CLASS_TEACHER_COST) + ")";
  }

  /// As many as line E03 pays for twice over, at most three.
  private static List<Action> assistants(Prospect school) {
    Money each = pounds(school.assumed(Assumptions.CLASS_ASSISTANT_COST));
    long paid = each.pence() <= 0 ? 0 : school.line(FinanceCode.E03).pence() / each.pence();
    LocalDate from = school.start(ASSISTANT_NOTICE);
    return IntStream.range(0, (int) Math.min(MOST_ASSISTANTS, paid / 2))
        .mapToObj(i -> new Action(ordinal(i) + " teaching assistant's post not replaced",
            school.school().id(), FinanceCode.E03, each, from,
            Optional.of(from.minusMonths(ASSISTANT_NOTICE)), "",
            "Estimate: an assistant's cost (" + mark(school, Assumptions.CLASS_ASSISTANT_COST)
                + "). Saved only as someone leaves. Check that no child's plan needs the post.",
            Action.Status.IDEA, true))
        .toList();
  }

  /// Where line E01 pays for a teacher more than the classes need.
  private static List<Action> outside(Prospect school) {
    double cost = school.assumed(Assumptions.CLASS_TEACHER_COST);
    double inClass = school.classes() * school.assumed(Assumptions.TEACHERS_PER_CLASS) * cost;
    if (school.line(FinanceCode.E01).pence() < (inClass + 2 * cost) * 100) {
      return List.of();
    }
    SchoolYear september = inTime(school);
    return List.of(new Action("A teacher's post outside class not replaced", school.school().id(),
        FinanceCode.E01, pounds(cost), september.firstDay(),
        Optional.of(Notice.TEACHER.lastDay(september)), "",
        "Estimate: line E01 pays for a head, the classes and at least one teacher more; a teacher's cost ("
            + mark(school, Assumptions.CLASS_TEACHER_COST) + ").",
        Action.Status.IDEA, true));
  }

  /// The first September whose notice day is still ahead.
  private static SchoolYear inTime(Prospect school) {
    SchoolYear next = new SchoolYear(school.base().start() + 1);
    return school.today().isAfter(Notice.TEACHER.lastDay(next)) ? next.plus(1) : next;
  }

  private static String mark(Prospect school, Assumption assumption) {
    return school.assumed()
        .source(assumption, Optional.of(school.school().id()), school.base().start() + 1)
        .map(source -> source.mark().words()).orElse("worked out");
  }

  private static String ordinal(int index) {
    return List.of("One", "A second", "A third").get(index);
  }

  private static Money pounds(double pounds) {
    return Pence.money(Pence.round(pounds * 100));
  }
}
