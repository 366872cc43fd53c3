package viability.model.appraisal.principle;

import java.util.List;
import java.util.Set;
import viability.model.appraisal.option.Option;
import viability.model.school.School;
import viability.model.viability.measure.Say;

/// Names, sites and admissions are kept: by collaborations and federations yes, by mergers and
/// closures no.
final class Individuality implements Principle {

  /// Kinds that are known to keep each school as it is, by their name on disk.
  private static final Set<String> KEEP = Set.of("alone", "informal-collaboration",
      "joint-committee", "shared-head", "federation", "co-location");

  /// Kinds that are known not to.
  private static final Set<String> END = Set.of("amalgamation", "closure");

  @Override
  public String title() {
    return "Individuality of schools";
  }

  @Override
  public String asks() {
    return "Does every school keep its name, its site and its admissions?";
  }

  @Override
  public Tested test(Option of, List<Option> all) {
    List<String> closed = of.partners().stream().filter(school -> of.closes(school.id(), of.last()))
        .map(School::name).toList();
    if (!closed.isEmpty()) {
      return Tested.doesNot(Say.list(closed) + " would close, with its name and its admissions.");
    }
    String kind = of.arrangement().kind().name();
    if (END.contains(kind)) {
      return Tested.doesNot("A merger or closure ends schools, with their names and admissions.");
    }
    return KEEP.contains(kind)
        ? Tested.passes("Every school keeps its name, its site and its own admissions.")
        : Tested.toJudge("No school closes. Look at what happens to names, sites and admissions.");
  }
}
