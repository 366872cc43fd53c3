package viability.model.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viability.model.files.format.Link;
import viability.model.school.Details;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Hands the rolls of schools that closed, converted or merged on to the schools they went on as,
/// by the register's links, so that a history does not begin with the last change of number.
///
/// Money is not handed on: a return is of the school that made it.
final class Stitching {

  private final Map<String, School> byUrn = new HashMap<>();
  private final Map<String, Map<String, Link>> before = new LinkedHashMap<>();
  private final Map<String, School> stitched = new HashMap<>();
  private final Set<String> handedOn = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private Stitching(List<School> schools, List<Link> links) {
    schools.forEach(school -> school.details().urn().ifPresent(urn -> byUrn.put(urn, school)));
    links.stream().filter(link -> byUrn.containsKey(link.before()))
        .filter(link -> byUrn.containsKey(link.after()))
        .forEach(link -> before.computeIfAbsent(link.after(), _ -> new LinkedHashMap<>())
            .merge(link.before(), link, Stitching::both));
  }

  /// The schools, each with the rolls of those before it. One that handed its rolls on counts as
  /// closed, unless it is the plan's `own`.
  static Loaded<List<School>> of(List<School> schools, List<Link> links, Set<SchoolId> own) {
    Stitching stitching = new Stitching(schools, links);
    if (stitching.before.isEmpty()) {
      return Loaded.of(schools);
    }
    List<School> done = schools.stream().map(school -> stitching.with(school, new HashSet<>()))
        .toList();
    return new Loaded<>(done.stream()
        .map(school -> own.contains(school.id()) ? school : stitching.closed(school)).toList(),
        stitching.findings);
  }

  /// The register gives each link twice, once from either side; a merger may be named on one only.
  private static Link both(Link first, Link second) {
    return new Link(first.before(), first.after(), first.merged() || second.merged(),
        first.date().or(second::date), first.place());
  }

  private School with(School school, Set<String> passed) {
    String urn = school.details().urn().orElse("");
    Map<String, Link> links = before.getOrDefault(urn, Map.of());
    School known = stitched.get(urn);
    if (known != null || links.isEmpty() || !passed.add(urn)) {
      return known == null ? school : known;
    }
    List<Strand> strands = new ArrayList<>();
    links.forEach((other, link) -> {
      School earlier = byUrn.get(other);
      if (earlier != null) {
        strands.add(new Strand(with(earlier, passed), link));
      }
    });
    Loaded<List<Roll>> rolls = Strand.together(school, strands);
    findings.addAll(rolls.findings());
    strands.stream().filter(Strand::isOver).forEach(strand -> handedOn.add(strand.link().before()));
    School whole = school.withRolls(rolls.value());
    stitched.put(urn, whole);
    return whole;
  }

  private School closed(School school) {
    Details d = school.details();
    boolean over = d.status().isEmpty() && handedOn.contains(d.urn().orElse(""));
    return over
        ? school.withDetails(new Details(d.name(), d.urn(), d.laestab(), d.authority(), d.phase(),
            d.type(), d.faith(), d.pan(), d.capacity(), d.easting(), d.northing(), d.federation(),
            "Closed"))
        : school;
  }
}
