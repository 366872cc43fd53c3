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
import viability.model.projection.Explainer;
import viability.model.school.Post;
import viability.model.school.ScalePoint;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.staff.PayScale;
import viability.model.staff.PayScales;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Money;
import viability.model.units.Pence;
import viability.model.units.SchoolYear;

/// The posts of the chosen school, and the edits made to them; each edit is one step to undo. What
/// cannot be read is refused with the reason.
final class PostsModel {

  private static final String NO_YEAR = "The school has no full year of figures to work the cost out from: type the cost.";

  private final Desk desk;
  private final Explainer explainer;
  private final PayScales scales;
  private final ReadOnlyObjectWrapper<List<PostRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

  PostsModel(Desk desk, Explainer explainer, PayScales scales) {
    this.desk = desk;
    this.explainer = explainer;
    this.scales = scales;
    desk.results().subscribe(this::refresh);
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

  /// The pay points to choose from, each from the base year's September; empty first, for a cost
  /// that is typed.
  List<Optional<ScalePoint>> points() {
    List<Optional<ScalePoint>> points = new ArrayList<>(List.of(Optional.empty()));
    base().ifPresent(from -> scales.all().stream().map(PayScale::name).distinct()
        .flatMap(name -> scales.in(name, from).stream()).forEach(scale -> scale.points().forEach(
            point -> points.add(Optional.of(new ScalePoint(scale.name(), point.name(), from))))));
    return points;
  }

  /// A pay point in words.
  String words(Optional<ScalePoint> point) {
    return point.map(
        at -> at.point() + (at.from().equals(base().orElse(at.from())) ? "" : " from " + at.from()))
        .orElse("cost typed");
  }

  /// How many full-time posts are listed, and what they cost in a year.
  Working total() {
    return Working.sum("Posts listed, a year at base-year pay", Unit.PENCE, "The posts added up.",
        rows.get().stream().map(PostRow::why).toList());
  }

  double fte() {
    return rows.get().stream().mapToDouble(row -> row.post().fte()).sum();
  }

  /// Adds a post; on a pay point its cost need not be typed. The answer says why it was refused.
  Optional<String> add(Post.Role role, String fte, Optional<ScalePoint> point, String cost,
      String vacant) {
    Optional<Double> time = PostText.fte(fte);
    Optional<LocalDate> date = DateText.read(vacant);
    if (time.isEmpty()) {
      return Optional.of(PostText.noTime(fte));
    }
    if (date.isEmpty() && !vacant.isBlank()) {
      return Optional.of(PostText.noDate(vacant));
    }
    Optional<Post> post = point.isPresent()
        ? onScale(new Post(role, time.get(), Money.ZERO, point, date, Source.TYPED))
        : PostText.cost(cost).map(money -> new Post(role, time.get(), money, date, Source.TYPED));
    post.ifPresent(added -> edit(role, "post added", posts -> posts.add(added)));
    return post.isPresent()
        ? Optional.empty()
        : Optional.of(point.isPresent() ? NO_YEAR : PostText.noCost(cost));
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
    Optional<Double> fte = PostText.fte(typed);
    fte.map(time -> new Post(post.role(), time, post.yearlyCost(), post.point(), post.vacantFrom(),
        post.source())).ifPresent(by -> replace(row, "time", onScale(by).orElse(by)));
    return fte.isPresent() ? Optional.empty() : Optional.of(PostText.noTime(typed));
  }

  /// Puts a post on a pay point, or off it with the cost it then has.
  Optional<String> setPoint(PostRow row, Optional<ScalePoint> point) {
    Post post = row.post();
    Post by = new Post(post.role(), post.fte(),
        point.isPresent() ? post.yearlyCost() : Pence.money(row.why().value()), point,
        post.vacantFrom(), Source.TYPED);
    Optional<Post> costed = point.isPresent() ? onScale(by) : Optional.of(by);
    costed.ifPresent(now -> replace(row, "pay point", now));
    return costed.isPresent() ? Optional.empty() : Optional.of(NO_YEAR);
  }

  Optional<String> setCost(PostRow row, String typed) {
    Post post = row.post();
    Optional<Money> cost = PostText.cost(typed);
    cost.ifPresent(money -> replace(row, "cost",
        new Post(post.role(), post.fte(), money, post.vacantFrom(), Source.TYPED)));
    return cost.isPresent() ? Optional.empty() : Optional.of(PostText.noCost(typed));
  }

  /// Nothing typed means that no vacancy is known.
  Optional<String> setVacant(PostRow row, String typed) {
    Optional<LocalDate> date = DateText.read(typed);
    if (date.isEmpty() && !typed.isBlank()) {
      return Optional.of(PostText.noDate(typed));
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
        .map(this::rows).orElse(List.of()));
  }

  private List<PostRow> rows(School school) {
    return IntStream.range(0, school.posts().size())
        .mapToObj(i -> PostRow.of(i, school.posts().get(i), worked(school.posts().get(i))))
        .toList();
  }

  /// A post on a pay point with the cost that comes to; empty where it cannot be worked out.
  private Optional<Post> onScale(Post post) {
    return worked(post).filter(_ -> post.point().isPresent()).map(cost -> new Post(post.role(),
        post.fte(), Pence.money(cost.value()), post.point(), post.vacantFrom(), post.source()));
  }

  /// What the engine makes of a post in the base year.
  private Optional<Working> worked(Post post) {
    return desk.results().get().map(results -> results.toProject(desk.arrangement().get()))
        .flatMap(wanted -> desk.school().get()
            .filter(id -> wanted.setting().schools().stream().anyMatch(s -> s.id().equals(id)))
            .flatMap(id -> explainer.postCost(wanted, id, post, 0)));
  }

  private Optional<SchoolYear> base() {
    return desk.plan().get().map(plan -> plan.base().year().schoolYear());
  }

  private static String small(Post.Role role) {
    return role == Post.Role.SENCO ? role.words() : role.words().toLowerCase(Locale.UK);
  }
}
