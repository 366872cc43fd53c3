package viability.model.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// National tables of places and staff: they hold every school, and only those count of which
/// another file speaks.
final class Supplement {

  private Supplement() {}

  /// The parts without those that add to nothing. Where there is no other file, schools with a
  /// name stay.
  static List<Part> settled(List<Part> parts) {
    Set<String> numbers = new HashSet<>();
    parts.stream().filter(part -> !part.isSupplement()).forEach(part -> {
      numbers.add(part.urn());
      numbers.add(part.laestab());
    });
    boolean alone = parts.stream().allMatch(Part::isSupplement);
    numbers.remove("");
    return parts.stream()
        .filter(part -> !part.isSupplement() || (alone && !part.school().name().isEmpty())
            || numbers.contains(part.urn()) || numbers.contains(part.laestab()))
        .toList();
  }
}
