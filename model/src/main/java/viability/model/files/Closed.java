package viability.model.files;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The closed schools of the register: a school counts only where another file speaks of it, by
/// URN, or by a LAESTAB that no open school has taken over.
final class Closed {

  private Closed() {}

  /// The parts without those of closed schools that no other file speaks of.
  static List<Part> settled(List<Part> parts) {
    Set<String> urns = words(parts, false, Part::urn);
    Set<String> laestabs = words(parts, true, Part::laestab);
    laestabs.removeAll(words(parts, false, Part::laestab));
    return parts.stream().filter(part -> part.inPlan() || !part.school().isClosed()
        || urns.contains(part.urn()) || laestabs.contains(part.laestab())).toList();
  }

  /// What the parts that are not said to be closed go by, of those without a URN or of those with.
  private static Set<String> words(List<Part> parts, boolean withoutUrn,
      Function<Part, String> word) {
    return parts.stream().filter(part -> !part.school().isClosed())
        .filter(part -> part.urn().isEmpty() == withoutUrn).map(word)
        .filter(each -> !each.isEmpty()).collect(Collectors.toSet());
  }
}
