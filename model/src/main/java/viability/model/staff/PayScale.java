package viability.model.staff;

import java.util.List;
import java.util.Optional;
import viability.model.trace.Source;
import viability.model.units.SchoolYear;

/// A pay scale as it stands from one September until the next that is known, in full-time yearly
/// pay before on-costs.
///
/// `name` is what plan files call it, for ever; every year's scale of the same name has the
/// same points.
public record PayScale(String name, String words, SchoolYear from, List<PayRange> ranges,
    Source source) {

  public PayScale {
    ranges = List.copyOf(ranges);
  }

  /// Every point, range by range, lowest first.
  public List<PayPoint> points() {
    return ranges.stream().flatMap(range -> range.points().stream()).toList();
  }

  /// The point of a name, if the scale has it.
  public Optional<PayPoint> point(String point) {
    return after(point, 0);
  }

  /// Where a teacher on a point is after so many Septembers: one point up each, as far as the top
  /// of the range. M6 does not lead to U1. Empty where the scale has no such point; 0 or fewer
  /// Septembers change nothing.
  public Optional<PayPoint> after(String point, int septembers) {
    return ranges.stream().filter(range -> range.holds(point)).findFirst()
        .map(range -> range.up(point, Math.max(0, septembers)));
  }
}
