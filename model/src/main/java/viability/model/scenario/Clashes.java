package viability.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.school.School;
import viability.model.school.SchoolId;

/// Looks for differences that the base has overtaken: `typed` are the plan's own values, of which
/// `plan` gives what is assumed without a scenario.
public record Clashes(Footing plan, List<Change> typed) {

  public Clashes {
    typed = List.copyOf(typed);
  }

  /// What is to be said of a scenario, at most one thing of each difference.
  public List<Clash> in(Scenario scenario) {
    List<Clash> found = new ArrayList<>();
    for (Difference each : scenario.differences()) {
      Assumptions.named(each.assumption()).filter(_ -> !restores(scenario, each))
          .flatMap(known -> of(scenario, each, known)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Clash> of(Scenario scenario, Difference each, Assumption known) {
    return gone(scenario, each, known).or(() -> same(scenario, each, known))
        .or(() -> decided(scenario, each, known)).or(() -> moved(scenario, each, known))
        .or(() -> overrides(scenario, each, known));
  }

  /// One that gives a year its base value back where a wider difference would move it.
  private static boolean restores(Scenario scenario, Difference each) {
    return each.year().isPresent() && scenario.differences().stream()
        .anyMatch(wider -> wider.assumption().equals(each.assumption()) && wider.year().isEmpty()
            && (wider.school().isEmpty() || wider.school().equals(each.school())));
  }

  private Optional<Clash> gone(Scenario scenario, Difference each, Assumption known) {
    if (each.school().isPresent() && school(each.school().get()).isEmpty()) {
      return Optional.of(nothing(scenario, each, known.title() + " is set for school "
          + each.school().get() + ", which is not in the plan, so it changes nothing."));
    }
    int first = known.topic().fromSeptember() ? plan.base().start() : plan.first();
    return each.year().isPresent() && each.year().getAsInt() < first
        ? Optional.of(nothing(scenario, each,
            known.title() + " is set for " + each.year().getAsInt()
                + ", which is before what the plan projects."))
        : Optional.empty();
  }

  private Optional<Clash> same(Scenario scenario, Difference each, Assumption known) {
    SortedMap<Integer, Double> now = each.in(plan.assumed(), plan.first());
    return !now.isEmpty() && now.values().stream().allMatch(v -> v == each.value())
        ? Optional.of(nothing(scenario, each,
            title(each, known) + " is set to " + Said.of(known.unit(), each.value())
                + ", which the base says too: it changes nothing."))
        : Optional.empty();
  }

  /// A typed first year group stands whatever else is assumed of births and applications.
  private Optional<Clash> decided(Scenario scenario, Difference each, Assumption known) {
    if (!known.equals(Assumptions.INTAKE_CHANGE)) {
      return Optional.empty();
    }
    List<Change> intakes = typed.stream()
        .filter(c -> c.assumption().equals(Assumptions.INTAKE.name()))
        .filter(c -> c.year().isEmpty() || c.year().getAsInt() >= plan.first())
        .filter(c -> each.school().isEmpty() || c.school().isEmpty()
            || c.school().equals(each.school()))
        .toList();
    return intakes.isEmpty()
        ? Optional.empty()
        : Optional.of(nothing(scenario, each, known.title()
            + " changes nothing where pupils starting are typed: " + places(intakes) + "."));
  }

  private Optional<Clash> moved(Scenario scenario, Difference each, Assumption known) {
    SortedMap<Integer, Double> now = each.in(plan.assumed(), plan.first());
    List<Integer> years = each.base().keySet().stream()
        .filter(year -> now.containsKey(year) && !now.get(year).equals(each.base().get(year)))
        .toList();
    if (years.isEmpty()) {
      return Optional.empty();
    }
    int year = years.getFirst();
    double was = each.base().getOrDefault(year, 0.0);
    double is = now.getOrDefault(year, 0.0);
    DoublePredicate above = base -> each.value() > base;
    boolean turned = each.value() != was && each.value() != is && above.test(was) != above.test(is);
    String words = title(each, known) + " is set to " + Said.of(known.unit(), each.value())
        + ", written when the base said " + Said.of(known.unit(), was) + "; it now says "
        + Said.of(known.unit(), is) + (known.reach().byYear() ? " in " + year : "")
        + (turned ? ", so the difference points the other way." : ".");
    return Optional.of(new Clash(scenario.name(), each,
        turned ? Clash.Kind.OTHER_WAY : Clash.Kind.BASE_MOVED, words));
  }

  private Optional<Clash> overrides(Scenario scenario, Difference each, Assumption known) {
    List<Change> own = typed.stream().filter(c -> c.assumption().equals(each.assumption()))
        .filter(c -> c.school().isPresent() && each.school().isEmpty())
        .filter(c -> scenario.changes().stream()
            .noneMatch(s -> s.assumption().equals(c.assumption()) && s.school().equals(c.school())))
        .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clash(scenario.name(), each, Clash.Kind.OVERRIDES, known.title()
            + " is set for every school, in place of what the plan says of " + places(own) + "."));
  }

  private static Clash nothing(Scenario scenario, Difference each, String words) {
    return new Clash(scenario.name(), each, Clash.Kind.SAYS_NOTHING, words);
  }

  private String title(Difference each, Assumption known) {
    return known.title()
        + each.school().flatMap(this::school).map(s -> " at " + s.name()).orElse("")
        + (each.year().isPresent() ? " in " + each.year().getAsInt() : "");
  }

  private String places(List<Change> changes) {
    return changes.stream()
        .map(c -> c.school().flatMap(this::school).map(School::name).orElse("every school")
            + (c.year().isPresent() ? " in " + c.year().getAsInt() : ""))
        .distinct().collect(Collectors.joining(", "));
  }

  private Optional<School> school(SchoolId id) {
    return plan.schools().stream().filter(school -> school.id().equals(id)).findFirst();
  }
}
