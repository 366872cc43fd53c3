package viability.model.staff;

import java.util.List;

/// Points that a teacher moves up one by one, lowest first; leaving the top of the range takes an
/// application, not time.
public record PayRange(String words, List<PayPoint> points) {

  /// Throws [IllegalArgumentException] where there is no point at all.
  public PayRange {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("No points in the range " + words);
    }
  }

  boolean holds(String point) {
    return points.stream().anyMatch(known -> known.name().equals(point));
  }

  /// The point so many steps up, or the top of the range.
  PayPoint up(String point, int steps) {
    int at = points.stream().map(PayPoint::name).toList().indexOf(point);
    return points.get(Math.min(at + steps, points.size() - 1));
  }
}
