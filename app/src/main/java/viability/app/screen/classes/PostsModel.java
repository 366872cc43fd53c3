package viability.app.screen.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import viability.app.desk.Desk;
import viability.app.explain.SchoolNames;
import viability.app.screen.part.DateText;
import viability.app.screen.part.MoneyText;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Money;

/// The posts of the chosen school, and the edits made to them; each edit is one step to undo. What
/// cannot be read is refused with the reason.
final class PostsModel {

  private static final double MOST = 200;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<PostRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

  PostsModel(Desk desk) {
    this.desk = desk;
    desk.plan().subscribe(this::refresh);
    desk.school().subscribe(this::refresh);
    refresh();
  }

  ReadOnlyObjectProperty<List<PostRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /// The chosen school in short; empty where none is.
  String school() {
    return desk.plan().get()
        .flatMap(plan -> desk.school().get().map(id -> new SchoolNames(plan).of(id))).orElse("");
  }

  /// How many full-time posts are listed, and what they cost in a year.
  Working total() {
    return Working.sum("Posts listed, a year at base-year pay", Unit.PENCE, "The posts added up.",
        rows.get().stream().map(PostRow::why).toList());
  }

  double fte() {
    return rows.get().stream().mapToDouble(row -> row.post().fte()).sum();
  }

  /// Adds a post; the answer says why it was refused.
  Optional<String> add(Post.Role role, String fte, String cost, String vacant) {
    Optional<Double> time = fte(fte);
    Optional<Money> money = cost(cost);
    Optional<LocalDate> date = DateText.read(vacant);
    if (time.isEmpty()) {
      return Optional.of(noTime(fte));
    }
    if (money.isEmpty()) {
      return Optional.of(noCost(cost));
    }
    if (date.isEmpty() && !vacant.isBlank()) {
      return Optional.of(noDate(vacant));
    }
    Post post = new Post(role, time.get(), money.get(), date, Source.TYPED);
    edit(role, "post added", posts -> posts.add(post));
    return Optional.empty();
  }

  void remove(PostRow row) {
    edit(row.post().role(), "post removed", posts -> posts.remove(row.place()));
  }

  Optional<String> setRole(PostRow row, Post.Role role) {
    Post post = row.post();
    replace(row, "post is now " + small(role), new Post(role, post.fte(), post.yearlyCost(),
        post.point(), post.vacantFrom(), post.source()));
    return Optional.empty();
  }

  Optional<String> setFte(PostRow row, String typed) {
    Post post = row.post();
    Optional<Double> fte = fte(typed);
    fte.ifPresent(time -> replace(row, "time", new Post(post.role(), time, post.yearlyCost(),
        post.point(), post.vacantFrom(), post.source())));
    return fte.isPresent() ? Optional.empty() : Optional.of(noTime(typed));
  }

  Optional<String> setCost(PostRow row, String typed) {
    Post post = row.post();
    Optional<Money> cost = cost(typed);
    cost.ifPresent(money -> replace(row, "cost",
        new Post(post.role(), post.fte(), money, post.vacantFrom(), Source.TYPED)));
    return cost.isPresent() ? Optional.empty() : Optional.of(noCost(typed));
  }

  /// Nothing typed means that no vacancy is known.
  Optional<String> setVacant(PostRow row, String typed) {
    Optional<LocalDate> date = DateText.read(typed);
    if (date.isEmpty() && !typed.isBlank()) {
      return Optional.of(noDate(typed));
    }
    replace(row, "vacancy", row.post().vacant(date));
    return Optional.empty();
  }

  private void replace(PostRow row, String what, Post by) {
    edit(row.post().role(), what, posts -> posts.set(row.place(), by));
  }

  private void edit(Post.Role role, String what, Consumer<List<Post>> change) {
    desk.school().get()
        .ifPresent(id -> desk.edit(school() + ": " + small(role) + "\u2019s " + what, plan -> plan
            .withSchools(plan.schools().stream().map(s -> changed(s, id, change)).toList())));
  }

  private static School changed(School school, SchoolId wanted, Consumer<List<Post>> change) {
    if (!school.id().equals(wanted)) {
      return school;
    }
    List<Post> posts = new ArrayList<>(school.posts());
    change.accept(posts);
    return school.withPosts(posts);
  }

  private void refresh() {
    rows.set(desk.plan().get().flatMap(plan -> desk.school().get().flatMap(plan::school))
        .map(PostsModel::rows).orElse(List.of()));
  }

  private static List<PostRow> rows(School school) {
    return IntStream.range(0, school.posts().size())
        .mapToObj(i -> new PostRow(i, school.posts().get(i))).toList();
  }

  private static Optional<Double> fte(String typed) {
    return typed.strip().matches("\\d{1,3}(\\.\\d{1,3})?")
        ? Optional.of(Double.parseDouble(typed.strip())).filter(fte -> fte > 0 && fte <= MOST)
        : Optional.empty();
  }

  private static Optional<Money> cost(String typed) {
    return MoneyText.read(typed).filter(money -> money.pence() > 0);
  }

  private static String noTime(String typed) {
    return quoted(typed) + "type full-time posts, such as 1 or 0.6.";
  }

  private static String noCost(String typed) {
    return quoted(typed) + "type what the post costs in a year with on-costs, such as 74,000.";
  }

  private static String noDate(String typed) {
    return quoted(typed) + "type a date, such as 31 August 2027, or nothing.";
  }

  private static String quoted(String typed) {
    return typed.isBlank()
        ? "Nothing was typed: "
        : "\u201c" + typed.strip() + "\u201d cannot be read: ";
  }

  private static String small(Post.Role role) {
    return role == Post.Role.SENCO ? role.words() : role.words().toLowerCase(Locale.UK);
  }
}
