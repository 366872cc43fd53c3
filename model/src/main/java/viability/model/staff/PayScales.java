package viability.model.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viability.model.school.ScalePoint;
import viability.model.units.SchoolYear;

/// The pay scales that are known, a record for each scale and each September it changed.
public record PayScales(List<PayScale> all) {

  /// No scale at all.
  public static final PayScales NONE = new PayScales(List.of());

  public PayScales {
    all = all.stream().sorted(Comparator.comparing(PayScale::name).thenComparing(PayScale::from))
        .toList();
  }

  /// The scale of a name that holds in a school year: the newest no later than it, or the earliest
  /// where all are later; empty where none of that name is known.
  public Optional<PayScale> in(String name, SchoolYear year) {
    List<PayScale> named = all.stream().filter(scale -> scale.name().equals(name)).toList();
    return named.stream().filter(scale -> scale.from().compareTo(year) <= 0).reduce((a, b) -> b)
        .or(() -> named.stream().findFirst());
  }

  /// Whether a point names a scale, and a place on it, that is known.
  public boolean knows(ScalePoint point) {
    return in(point.scale(), point.from()).flatMap(scale -> scale.point(point.point())).isPresent();
  }
}
