package viability.model.roll;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The errors a method made on a table, pooled over units of a kind, by series and horizon: what
/// bands are made of once there are twenty.
///
/// Split-conformal: of m errors the k-th smallest, `k = ceil((m + 1)(1 − α))`, at most the largest.
final class PastErrors {

  private static final int ENOUGH = 20;

  private final Map<Key, List<Outcome>> outcomes = new HashMap<>();
  private final Map<Known, Optional<Width>> widths = new HashMap<>();

  private record Key(UnitKind kind, List<YearGroup> groups, int horizon) {}

  private record Known(Key key, SchoolYear launch) {}

  PastErrors(Collection<Outcome> all) {
    all.stream().filter(outcome -> Double.isFinite(outcome.logError()))
        .forEach(o -> outcomes.computeIfAbsent(new Key(o.kind(), o.series().groups(), o.horizon()),
            _ -> new java.util.ArrayList<>()).add(o));
  }

  /// The width for a launch, from errors that were known by then; empty where they are too few.
  Optional<Width> at(SchoolYear launch, UnitKind kind, Series series, int horizon) {
    return widths.computeIfAbsent(new Known(new Key(kind, series.groups(), horizon), launch),
        this::width);
  }

  private Optional<Width> width(Known known) {
    double[] errors = outcomes.getOrDefault(known.key, List.of()).stream()
        .filter(o -> o.target().compareTo(known.launch) <= 0).mapToDouble(Outcome::logError)
        .toArray();
    Arrays.sort(errors);
    return errors.length < ENOUGH
        ? Optional.empty()
        : Optional.of(new Width(smallest(errors, 0.80), smallest(errors, 0.95)));
  }

  private static double smallest(double[] sorted, double share) {
    int k = (int) Math.ceil((sorted.length + 1) * share);
    return sorted[Math.min(k, sorted.length) - 1];
  }
}
