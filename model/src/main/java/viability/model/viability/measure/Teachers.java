package viability.model.viability.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import viability.model.assumption.Assumptions;
import viability.model.assumption.StaffCounts;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// How many teachers a school has, full-time equivalent: as typed, or as its list of posts has
/// them; in later years changed by what classes gained or lost since the base year take.
final class Teachers {

  private static final Set<Post.Role> TEACHING = Set.of(Post.Role.HEADTEACHER, Post.Role.DEPUTY,
      Post.Role.SENCO, Post.Role.TEACHER);

  private Teachers() {}

  /// The teachers in a year; empty where neither a count nor a list with teachers' posts says.
  static Optional<Working> in(Subject of, int year) {
    List<Working> all = new ArrayList<>();
    for (School school : of.members()) {
      Optional<Working> each = in(of, school, year);
      if (each.isEmpty()) {
        return Optional.empty();
      }
      all.add(each.get());
    }
    return all.size() == 1
        ? Optional.of(all.getFirst())
        : Optional.of(Working.sum("Teachers", Unit.FACTOR, "The schools added up.", all));
  }

  private static Optional<Working> in(Subject of, School school, int year) {
    return base(of, school).map(base -> year == 0
        ? base
        : Working.sum(school.name() + ": teachers", Unit.FACTOR,
            "The base year's, and those of classes gained or lost since.",
            List.of(base, change(of, school.id(), year))));
  }

  private static Working change(Subject of, SchoolId school, int year) {
    double classes = of.projection().of(school).years().get(year).classes()
        - of.projection().of(school).years().getFirst().classes();
    Source source = new Source(Mark.DERIVED, "classes gained or lost \u00d7 teachers for each", "");
    return Working.given("Teachers of classes gained or lost",
        classes * of.wanted().setting().assumed(Assumptions.TEACHERS_PER_CLASS, school),
        Unit.FACTOR, source);
  }

  private static Optional<Working> base(Subject of, School school) {
    OptionalDouble typed = counted(of, school.id());
    String label = school.name() + ": teachers in the base year";
    if (typed.isPresent()) {
      return Optional.of(Working.given(label, typed.getAsDouble(), Unit.FACTOR, Source.TYPED));
    }
    boolean listed = school.posts().stream().anyMatch(post -> post.role() == Post.Role.TEACHER);
    return listed
        ? Optional.of(Working.sum(label, Unit.FACTOR, "Teaching posts listed.", school.posts()
            .stream().filter(post -> TEACHING.contains(post.role()))
            .map(post -> Working.given(post.role().words(), post.fte(), Unit.FACTOR, post.source()))
            .toList()))
        : Optional.empty();
  }

  private static OptionalDouble counted(Subject of, SchoolId school) {
    return of.wanted().setting().assumed().value(StaffCounts.TEACHERS, Optional.of(school),
        of.wanted().base().year().start());
  }
}
