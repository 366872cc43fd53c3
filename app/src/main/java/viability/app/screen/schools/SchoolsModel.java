package viability.app.screen.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import viability.app.desk.Desk;
import viability.app.look.Format;
import viability.app.screen.part.DateText;
import viability.app.screen.part.MoneyText;
import viability.model.plan.Plan;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Source;
import viability.model.units.Money;

/// The schools of the plan, and the edits the page makes to the chosen one. An edit says what is
/// wrong with what was typed, if anything is.
public final class SchoolsModel {

  private static final int MOST_ADMITTED = 500;

  private final Desk desk;
  private final ObservableValue<List<SchoolRow>> rows;

  SchoolsModel(Desk desk) {
    this.desk = desk;
    this.rows = desk.plan().map(plan -> plan.map(SchoolsModel::rows).orElse(List.of()));
  }

  ObservableValue<List<SchoolRow>> rows() {
    return rows;
  }

  /// The chosen school's row.
  Optional<SchoolRow> chosen() {
    return rows.getValue().stream()
        .filter(row -> desk.school().get().filter(row.school().id()::equals).isPresent())
        .findFirst();
  }

  ObservableValue<Optional<SchoolId>> choice() {
    return desk.school();
  }

  void choose(SchoolId school) {
    desk.school().set(Optional.of(school));
  }

  /// What the schools come to, in a sentence.
  String sentence() {
    List<SchoolRow> all = rows.getValue();
    int pupils = all.stream().mapToInt(row -> row.roll().orElse(0)).sum();
    List<Money> known = all.stream().flatMap(row -> row.reserve().stream()).toList();
    String who = all.size() == 1
        ? all.getFirst().name() + " has " + pupils + " pupils on its latest roll"
        : "The " + all.size() + " schools have " + Format.pupils(pupils)
            + " pupils on their latest rolls";
    return who + reserveWords(known, all.size()) + ".";
  }

  private static String reserveWords(List<Money> known, int schools) {
    if (known.isEmpty()) {
      return "";
    }
    Money sum = known.stream().reduce(Money.ZERO, Money::plus);
    String whose = known.size() == schools
        ? " and "
        : "; the " + known.size() + " whose balance is known " + (sum.isNegative() ? "" : "have ");
    return whose + (sum.isNegative()
        ? "owe " + Format.money(sum.negated())
        : Format.money(sum) + " in reserve");
  }

  Optional<String> setAdmissionNumber(String typed) {
    Optional<Integer> pan = typed.matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(typed))
        : Optional.empty();
    if (pan.isEmpty() || pan.get() > MOST_ADMITTED) {
      return Optional.of("Type a whole number of pupils a year, such as 30.");
    }
    edit("admission number", school -> school.withDetails(school.details().withPan(pan.get())));
    return Optional.empty();
  }

  /// What a post costs in a year; nothing typed takes the post's cost off the plan.
  Optional<String> setCost(Post.Role role, String typed) {
    if (typed.isEmpty()) {
      edit("no " + words(role) + "'s cost", school -> without(school, role));
      return Optional.empty();
    }
    Optional<Money> cost = MoneyText.read(typed).filter(money -> money.pence() > 0);
    cost.ifPresent(money -> edit(words(role) + "'s cost", school -> with(school, new Post(role,
        school.post(role).map(Post::fte).orElse(1.0), money, leaves(school, role), Source.TYPED))));
    return cost.isPresent()
        ? Optional.empty()
        : Optional.of("Type pounds a year with on-costs, such as 115,000.");
  }

  /// The date a post falls vacant; nothing typed means it is not known to. Its cost comes first.
  Optional<String> setLeaving(Post.Role role, String typed) {
    Optional<LocalDate> date = DateText.read(typed);
    if (!typed.isEmpty() && date.isEmpty()) {
      return Optional.of("Type a date, such as 31 August 2027.");
    }
    boolean known = chosen().flatMap(row -> row.school().post(role)).isPresent();
    if (!known) {
      return Optional.of("Type what the post costs first.");
    }
    edit("date the " + words(role) + " leaves",
        school -> school.post(role).map(post -> with(school, post.vacant(date))).orElse(school));
    return Optional.empty();
  }

  private void edit(String what, UnaryOperator<School> change) {
    chosen().ifPresent(row -> desk.edit(row.name() + ": " + what,
        plan -> plan.withSchools(plan.schools().stream()
            .map(school -> school.id().equals(row.school().id()) ? change.apply(school) : school)
            .toList())));
  }

  private static List<SchoolRow> rows(Plan plan) {
    return plan.schools().stream().map(school -> SchoolRow.of(school, plan)).toList();
  }

  private static Optional<LocalDate> leaves(School school, Post.Role role) {
    return school.post(role).flatMap(Post::vacantFrom);
  }

  private static School with(School school, Post post) {
    List<Post> posts = new ArrayList<>(without(school, post.role()).posts());
    posts.add(post);
    return school.withPosts(posts);
  }

  private static School without(School school, Post.Role role) {
    return school.withPosts(school.posts().stream().filter(post -> post.role() != role).toList());
  }

  private static String words(Post.Role role) {
    return role.words().toLowerCase(java.util.Locale.UK);
  }
}
