package viability.model.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import viability.model.school.Budget;
import viability.model.school.Roll;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Keeps one roll or budget of a school for each year and basis, completed from those that agree
/// with it.
final class SameYear<T> {

  /// Completes the first with the second, or says where they differ.
  private interface Completing<T> {
    Loaded<T> complete(T first, T second);
  }

  private final Function<T, List<Object>> key;
  private final Completing<T> completing;
  private final Map<List<Object>, T> kept = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private SameYear(Function<T, List<Object>> key, Completing<T> completing) {
    this.key = key;
    this.completing = completing;
  }

  static SameYear<Roll> rolls(String school) {
    return new SameYear<>(roll -> List.of(roll.year(), roll.census()),
        (first, second) -> SameRoll.complete(school, first, second));
  }

  static SameYear<Budget> budgets(String school) {
    return new SameYear<>(budget -> List.of(budget.year(), budget.column()),
        (first, second) -> SameBudget.complete(school, first, second));
  }

  void add(T more) {
    kept.merge(key.apply(more), more, this::completed);
  }

  private T completed(T first, T second) {
    Loaded<T> both = completing.complete(first, second);
    findings.addAll(both.findings());
    return both.value();
  }

  List<T> kept() {
    return List.copyOf(kept.values());
  }

  List<Finding> findings() {
    return findings;
  }
}
