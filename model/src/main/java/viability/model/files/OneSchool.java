package viability.model.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import viability.model.school.Budget;
import viability.model.school.Details;
import viability.model.school.Need;
import viability.model.school.NeedShare;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Puts the parts of one school together.
final class OneSchool {

  private final List<Part> parts;
  private final List<Part> byRank;

  private OneSchool(List<Part> parts) {
    this.parts = parts;
    this.byRank = parts.stream().sorted(Comparator.comparingInt(Part::rank)).toList();
  }

  /// The school; its parts in the order their files were given.
  static Loaded<School> of(List<Part> parts) {
    return parts.size() == 1 && (parts.getFirst().inPlan() || parts.getFirst().givesPhase())
        ? Loaded.of(parts.getFirst().school())
        : new OneSchool(parts).together();
  }

  private Loaded<School> together() {
    Details details = byRank.stream().map(part -> part.school().details()).reduce(OneSchool::filled)
        .orElseThrow();
    SameYear<Roll> rolls = SameYear.rolls(details.name());
    SameYear<Budget> budgets = SameYear.budgets(details.name());
    parts.forEach(part -> part.school().rolls().forEach(rolls::add));
    parts.forEach(part -> part.school().budgets().forEach(budgets::add));
    School school = School.of(id(details), details.withPhase(phase(rolls.kept())))
        .withRolls(rolls.kept()).withBudgets(budgets.kept()).withNeeds(needs());
    List<Finding> findings = new ArrayList<>(rolls.findings());
    findings.addAll(budgets.findings());
    return new Loaded<>(parts.stream().map(Part::school).filter(part -> !part.posts().isEmpty())
        .findFirst().map(part -> school.withPosts(part.posts())).orElse(school), findings);
  }

  private SchoolId id(Details details) {
    return parts.stream().filter(Part::inPlan).findFirst().map(part -> part.school().id())
        .orElseGet(() -> new SchoolId(details.urn().orElse(details.name())));
  }

  /// The phase the register gives; else what a plan or published file gives; else that of the year
  /// groups with pupils.
  private Phase phase(List<Roll> rolls) {
    Part first = byRank.getFirst();
    boolean planKnewRolls = first.inPlan() && !first.school().rolls().isEmpty();
    if (first.givesPhase() && (!first.inPlan() || planKnewRolls)) {
      return first.school().details().phase();
    }
    Set<YearGroup> taught = EnumSet.noneOf(YearGroup.class);
    rolls.forEach(roll -> roll.pupils().forEach((group, count) -> {
      if (count > 0) {
        taught.add(group);
      }
    }));
    return taught.isEmpty() ? first.school().details().phase() : Phase.of(taught);
  }

  private List<NeedShare> needs() {
    Map<Need, NeedShare> needs = new LinkedHashMap<>();
    parts.forEach(
        part -> part.school().needs().forEach(share -> needs.putIfAbsent(share.need(), share)));
    return List.copyOf(needs.values());
  }

  /// The first's details, what it lacks taken from the second.
  private static Details filled(Details first, Details second) {
    return new Details(first.name().isEmpty() ? second.name() : first.name(),
        or(first.urn(), second.urn()), or(first.laestab(), second.laestab()),
        or(first.authority(), second.authority()), first.phase(), or(first.type(), second.type()),
        or(first.faith(), second.faith()), or(first.pan(), second.pan()),
        or(first.capacity(), second.capacity()), or(first.easting(), second.easting()),
        or(first.northing(), second.northing()), or(first.federation(), second.federation()),
        or(first.status(), second.status()));
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static Optional<String> or(Optional<String> first, Optional<String> second) {
    return first.or(() -> second);
  }

  private static OptionalInt or(OptionalInt first, OptionalInt second) {
    return first.isPresent() ? first : second;
  }
}
