package viability.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.trace.Source;

/// Several scenarios at once, as a new one: all their differences, and of those that set the same
/// thing the last. `overlaps` say in words where that happened, or where one names a year that
/// another sets for every year.
public record Combination(Scenario scenario, List<String> overlaps) {

  public Combination {
    overlaps = List.copyOf(overlaps);
  }

  /// Combines scenarios in an order under a name.
  public static Combination of(String name, List<Scenario> parts) {
    List<Difference> all = new ArrayList<>();
    List<String> overlaps = new ArrayList<>();
    for (Scenario part : parts) {
      List<Difference> before = List.copyOf(all);
      for (Difference each : part.differences()) {
        overlap(part, each, before).filter(words -> !overlaps.contains(words))
            .ifPresent(overlaps::add);
        all.removeIf(was -> was.change().sameKey(each.change()));
        all.add(each);
      }
    }
    Scenario made = new Scenario(name, join(parts, " ", Scenario::words),
        join(parts, " ", Scenario::evidence), source(parts), all, Optional.empty());
    return new Combination(made, overlaps);
  }

  private static Source source(List<Scenario> parts) {
    return parts.size() == 1
        ? parts.getFirst().source()
        : new Source(Source.TYPED.mark(),
            "combined from " + join(parts, " and ", s -> "\u201c" + s.name() + "\u201d"), "");
  }

  private static Optional<String> overlap(Scenario part, Difference each, List<Difference> before) {
    String title = Assumptions.named(each.assumption()).map(Assumption::title)
        .orElse(each.assumption());
    List<Difference> same = before.stream()
        .filter(was -> was.assumption().equals(each.assumption())).toList();
    if (same.stream()
        .anyMatch(was -> was.change().sameKey(each.change()) && was.value() != each.value())) {
      return Optional.of(title + " is set by more than one of them: the value of \u201c"
          + part.name() + "\u201d is taken.");
    }
    return same.stream().anyMatch(was -> !was.change().sameKey(each.change()))
        ? Optional.of(title + " is set by more than one of them, for different schools or years: "
            + "the one that names more holds there.")
        : Optional.empty();
  }

  private static String join(List<Scenario> parts, String between,
      java.util.function.Function<Scenario, String> words) {
    return parts.stream().map(words).filter(text -> !text.isEmpty()).distinct()
        .collect(Collectors.joining(between));
  }
}
