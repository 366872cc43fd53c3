package viability.model.scenario;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.school.SchoolId;

/// An assumption set to a value, and the base it was written against.
///
/// `base` is what the base said in each year the difference holds for when it was written; a year in
/// which the engine works the value out is left out, so it may be empty.
public record Difference(String assumption, Optional<SchoolId> school, OptionalInt year,
    double value, SortedMap<Integer, Double> base) {

  /// The longest projection, in years after the base year.
  private static final int YEARS = 10;

  public Difference {
    base = Collections.unmodifiableSortedMap(new TreeMap<>(base));
  }

  /// A difference of which it is not known what it was written against.
  public static Difference of(Change change) {
    return new Difference(change.assumption(), change.school(), change.year(), change.value(),
        new TreeMap<>());
  }

  /// The assumption, school and year, and the value.
  public Change change() {
    return new Change(assumption, school, year, value);
  }

  /// The same written against a base; `first` is the first year that can still be moved.
  public Difference against(Assumed now, int first) {
    return new Difference(assumption, school, year, value, in(now, first));
  }

  /// What a base says in the years this holds for: the year named, the first where the assumption
  /// goes by none, else every year from the first.
  SortedMap<Integer, Double> in(Assumed now, int first) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    Assumptions.named(assumption).ifPresent(known -> years(known, first).forEach(each -> {
      OptionalDouble said = now.value(known, school, each);
      said.ifPresent(number -> values.put(each, number));
    }));
    return values;
  }

  private IntStream years(Assumption known, int first) {
    if (year.isPresent()) {
      return IntStream.of(year.getAsInt());
    }
    return known.reach().byYear() ? IntStream.range(first, first + YEARS) : IntStream.of(first);
  }
}
