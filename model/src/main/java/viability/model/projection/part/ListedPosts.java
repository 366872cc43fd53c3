package viability.model.projection.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import viability.model.school.FinanceCode;
import viability.model.school.Post;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// The posts that a plan lists for a school, role by role, on the lines they are paid from.
///
/// Teachers and assistants listed are first those of classes and timetable, whose parts count them;
/// only those beyond stand here, at the average cost.
final class ListedPosts {

  private ListedPosts() {}

  static Loaded<List<Part>> parts(Ground ground) {
    List<Part> parts = new ArrayList<>();
    Map<Post.Role, List<PostCost>> byRole = new EnumMap<>(Post.Role.class);
    PostCost.all(ground).filter(cost -> !taught(cost.post().role())).forEach(
        cost -> byRole.computeIfAbsent(cost.post().role(), _ -> new ArrayList<>()).add(cost));
    byRole.forEach((role, costs) -> parts.add(new OfRole(role, costs)));
    double teachers = TeachersNeeded.byClass(ground).over(0)[0]
        + TeachersNeeded.byTimetable(ground).over(0)[0];
    beyond(ground, Post.Role.TEACHER, teachers, "Teachers outside class",
        ClassTeachers.cost(ground), parts);
    beyond(ground, Post.Role.ASSISTANT, ClassAssistants.posts(ground, 0)[0],
        "Assistants outside class", ClassAssistants.cost(ground), parts);
    return new Loaded<>(parts, Stream.concat(unknown(ground), uncounted(ground)).toList());
  }

  private static boolean taught(Post.Role role) {
    return role == Post.Role.TEACHER || role == Post.Role.ASSISTANT;
  }

  private static void beyond(Ground ground, Post.Role role, double counted, String words,
      StaffCost cost, List<Part> parts) {
    double listed = StaffCost.fte(StaffCost.listed(ground, role));
    double more = listed - counted;
    if (more > 0) {
      parts.add(new StaffPart(PostCost.line(role), words, _ -> ground.block().all(more), cost,
          "The posts listed less those that classes and timetable take in the base year.",
          _ -> List.of(Ground.derived("Posts listed", listed, Unit.FACTOR),
              Ground.derived("Counted with classes and timetable", counted, Unit.FACTOR))));
    }
  }

  private static Stream<Finding> unknown(Ground ground) {
    return ground.school().posts().stream().flatMap(post -> post.point().stream())
        .filter(point -> !ground.staff().scales().knows(point)).distinct()
        .map(point -> Finding.doubt(Place.TYPED,
            ground.school().name() + ": " + point.point() + " of the pay scale \u201c"
                + point.scale() + "\u201d is not known, so the post goes by its typed cost.",
            "Choose a point of a scale that is known, or type the post's cost."));
  }

  private static Stream<Finding> uncounted(Ground ground) {
    return ground.school().posts().stream().filter(post -> !PostCost.counts(post)).limit(1)
        .map(post -> Finding.doubt(Place.TYPED,
            ground.school().name() + ": a post of " + post.role().words().toLowerCase(Locale.UK)
                + " has no time or a cost below zero, so it is not counted.",
            "Type its share of a full-time post and its cost."));
  }

  /// All posts of one role.
  private record OfRole(Post.Role role, List<PostCost> costs) implements Part {

    @Override
    public FinanceCode code() {
      return PostCost.line(role);
    }

    @Override
    public String words() {
      return role.words();
    }

    @Override
    public double[] pence(int year) {
      double[] sum = costs.getFirst().pence(year);
      for (PostCost cost : costs.subList(1, costs.size())) {
        double[] each = cost.pence(year);
        for (int lane = 0; lane < sum.length; lane++) {
          sum[lane] += each[lane];
        }
      }
      return sum;
    }

    @Override
    public Working explain(int year) {
      return Working.sum(words(), Unit.PENCE, "The posts listed, added up.",
          costs.stream().map(cost -> cost.explain(year)).toList());
    }
  }
}
