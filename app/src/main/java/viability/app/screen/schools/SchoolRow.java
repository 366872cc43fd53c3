package viability.app.screen.schools;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import viability.app.look.Format;
import viability.model.plan.Plan;
import viability.model.school.Budget;
import viability.model.school.Post;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.units.Money;

/// A school as the Schools page shows it; what is not known is empty.
public record SchoolRow(School school, OptionalInt roll, Optional<Money> reserve,
    List<String> files, List<Finding> findings) {

  static SchoolRow of(School school, Plan plan) {
    Optional<Budget> base = school.budget(plan.base().year(), plan.base().column());
    List<String> files = Stream
        .concat(school.rolls().stream().map(roll -> roll.place().file()),
            base.stream().flatMap(b -> b.lines().values().stream()).map(f -> f.place().file()))
        .distinct().toList();
    List<Finding> findings = plan.findings().stream()
        .filter(f -> f.message().contains(school.name()) || onlyOf(f, files, plan, school))
        .toList();
    return new SchoolRow(school,
        school.latestRoll().map(Roll::total).map(OptionalInt::of).orElse(OptionalInt.empty()),
        base.flatMap(Budget::reserve), files, findings);
  }

  /// Whether a finding stands in a file that only this school's figures come from.
  private static boolean onlyOf(Finding finding, List<String> files, Plan plan, School school) {
    String file = finding.place().file();
    return files.contains(file)
        && plan.schools().stream().filter(other -> !other.equals(school))
            .flatMap(other -> other.rolls().stream()).noneMatch(r -> r.place().file().equals(file))
        && plan.schools().stream().filter(other -> !other.equals(school))
            .flatMap(other -> other.budgets().stream()).flatMap(b -> b.lines().values().stream())
            .noneMatch(f -> f.place().file().equals(file));
  }

  String name() {
    return school.name();
  }

  String phase() {
    return school.details().phase().words();
  }

  String rollWords() {
    return roll.isPresent() ? String.valueOf(roll.getAsInt()) : "";
  }

  String panWords() {
    return words(school.details().pan());
  }

  String capacityWords() {
    return words(school.details().capacity());
  }

  String reserveWords() {
    return reserve.map(Format::pounds).orElse("");
  }

  String headLeaves() {
    return school.post(Post.Role.HEADTEACHER).flatMap(Post::vacantFrom).map(Format::day).orElse("");
  }

  private static String words(OptionalInt count) {
    return count.isPresent() ? String.valueOf(count.getAsInt()) : "";
  }
}
