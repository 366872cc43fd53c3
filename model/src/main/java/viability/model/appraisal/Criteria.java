package viability.model.appraisal;

import java.util.List;
import java.util.Optional;
import viability.model.appraisal.figure.Figure;
import viability.model.appraisal.figure.Figures;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// The contents page of criteria. No weights of English councils were found: the defaults are ours,
/// add up to 100 and can all be changed.
public final class Criteria {

  private static final Source OURS = new Source(Mark.MEMORY, "no published weights were found",
      "2026");

  public static final Criterion FINANCE = of("finance", "Financial sustainability", 25,
      Figures.MONEY,
      "The balance over five years, deficits, the change in the reserve, and one-off costs.");
  public static final Criterion STANDARDS = of("standards", "Quality and standards", 15, List.of(),
      "Attainment and progress, strength of leadership, breadth of the curriculum.");
  public static final Criterion INCLUSION = of("inclusion", "Inclusion and SEND", 12, List.of(),
      "SENCO time for pupils with plans, units kept, effect on equality.");
  public static final Criterion COMMUNITY = of("community", "Place, travel, community", 12,
      List.of(), "Extra distance, safe routes, pupils who have to move.");
  public static final Criterion ETHOS = of("ethos", "Ethos and faith", 10, List.of(),
      "How well the schools' characters go together. First a gate: what does not pass is not scored.");
  public static final Criterion LEADERSHIP = of("leadership", "Leadership and governance", 10,
      List.of(), "Vacancies, succession, governors' time.");
  public static final Criterion PLACES = of("places", "Pupil places", 8, Figures.PLACES,
      "Empty places that go, and how full classes are.");
  public static final Criterion ESTATE = of("estate", "Buildings", 4, List.of(),
      "Condition, room, other uses.");
  public static final Criterion DELIVERY = of("delivery", "Getting it done", 4, Figures.TIME,
      "How long the steps take; objections, and whether it could be undone, are yours to add.");

  /// Every criterion, in the order lists show them.
  public static final List<Criterion> ALL = List.of(FINANCE, STANDARDS, INCLUSION, COMMUNITY, ETHOS,
      LEADERSHIP, PLACES, ESTATE, DELIVERY);

  private Criteria() {}

  /// The criterion of an id, if there is one.
  public static Optional<Criterion> named(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static Criterion of(String id, String title, int usual, List<Figure> figures,
      String measure) {
    return new Criterion(id, title, usual, figures, measure, OURS);
  }
}
