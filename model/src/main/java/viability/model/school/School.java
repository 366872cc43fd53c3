package viability.model.school;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import viability.model.trace.Finding;
import viability.model.trace.Place;
import viability.model.units.FundingYear;
import viability.model.units.SchoolYear;

/// Everything a plan knows of one school from its files and from what was typed.
///
/// Rolls are in order of year, at most one for each year and census; budgets in order of year and
/// column, at most one for each.
public record School(SchoolId id, Details details, List<Roll> rolls, List<Budget> budgets,
    List<NeedShare> needs, List<Post> posts) {

  private static final Comparator<Roll> BY_YEAR = Comparator.comparing(Roll::year)
      .thenComparing(Roll::census);
  private static final Comparator<Budget> BY_BUDGET = Comparator.comparing(Budget::year)
      .thenComparing(Budget::column);

  public School {
    rolls = rolls.stream().sorted(BY_YEAR).toList();
    budgets = budgets.stream().sorted(BY_BUDGET).toList();
    needs = List.copyOf(needs);
    posts = List.copyOf(posts);
  }

  /// A school of which only its details are known.
  public static School of(SchoolId id, Details details) {
    return new School(id, details, List.of(), List.of(), List.of(), List.of());
  }

  public String name() {
    return details.name();
  }

  /// Whether the register of schools says that it is closed.
  public boolean isClosed() {
    return details.status().equals("Closed");
  }

  /// The October roll of a school year, or January's where there is no October one.
  public Optional<Roll> roll(SchoolYear year) {
    return rolls.stream().filter(roll -> roll.year().equals(year)).findFirst();
  }

  /// The newest roll.
  public Optional<Roll> latestRoll() {
    return rolls.isEmpty() ? Optional.empty() : Optional.of(rolls.getLast());
  }

  /// The full-year figures of a year: the column asked for, or else the surest there is; where the
  /// year has only a shorter period, that brought to a full year, as [#estimated(Budget)] says.
  public Optional<Budget> budget(FundingYear year, BudgetColumn column) {
    List<Budget> full = budgets.stream().filter(b -> b.year().equals(year) && b.isFullYear())
        .toList();
    return full.stream().filter(b -> b.column() == column).findFirst()
        .or(() -> full.stream().findFirst()).or(() -> longest(year).map(Budget::fullYear));
  }

  /// The shorter period that these figures were brought to a full year from; empty where they are
  /// the school's as they stand.
  public Optional<Budget> estimated(Budget used) {
    return budgets.contains(used) ? Optional.empty() : longest(used.year());
  }

  /// What there is to say of figures brought to a full year; empty where they stand as they are.
  public Optional<Finding> doubt(Budget used) {
    return estimated(used).map(part -> Finding.doubt(Place.TYPED,
        name() + ": its figures for " + part.year() + " cover " + part.months()
            + (part.months() == 1 ? " month" : " months")
            + "; a full year is estimated from them and is not an outturn.",
        "Import a full year when there is one."));
  }

  private Optional<Budget> longest(FundingYear year) {
    return budgets.stream().filter(b -> b.year().equals(year) && !b.isFullYear())
        .max(Comparator.comparingInt(Budget::months));
  }

  /// The share of pupils with a need; empty where nothing says.
  public OptionalDouble share(Need need) {
    return needs.stream().filter(share -> share.need() == need).mapToDouble(NeedShare::share)
        .findFirst();
  }

  /// The first post of a role, if the plan lists any.
  public Optional<Post> post(Post.Role role) {
    return posts.stream().filter(post -> post.role() == role).findFirst();
  }

  public School withDetails(Details given) {
    return new School(id, given, rolls, budgets, needs, posts);
  }

  public School withRolls(List<Roll> given) {
    return new School(id, details, given, budgets, needs, posts);
  }

  public School withBudgets(List<Budget> given) {
    return new School(id, details, rolls, given, needs, posts);
  }

  public School withNeeds(List<NeedShare> given) {
    return new School(id, details, rolls, budgets, given, posts);
  }

  public School withPosts(List<Post> given) {
    return new School(id, details, rolls, budgets, needs, given);
  }
}
