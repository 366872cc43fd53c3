package viability.model.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.school.Details;
import viability.model.school.Figure;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// Different schools of one name, none of them closed, which are told apart by writing the URN
/// behind it.
final class Namesakes {

  /// More shared names than this are a national file, where they are usual and not worth a
  /// line each.
  private static final int WORTH_NAMING = 20;
  private static final String CURE = "Check that each file's figures went to the right one; files without a URN cannot tell them apart.";

  private Namesakes() {}

  /// The names that several of these schools have, in lower case.
  static Set<String> among(Collection<School> schools) {
    return grouped(schools).keySet();
  }

  private static Map<String, List<School>> grouped(Collection<School> schools) {
    Map<String, List<School>> byName = schools.stream().filter(school -> !school.isClosed())
        .collect(Collectors.groupingBy(Namesakes::name, LinkedHashMap::new, Collectors.toList()));
    byName.values().removeIf(same -> same.size() == 1);
    return byName;
  }

  /// A doubt for each shared name that has not been `said` before; one note where there are many.
  static List<Finding> findings(List<School> schools, Set<String> said) {
    Map<String, List<School>> shared = grouped(schools);
    shared.keySet().removeAll(said);
    if (shared.size() > WORTH_NAMING) {
      List<School> first = shared.values().iterator().next();
      return List.of(Finding.note(place(first.getFirst()),
          shared.size() + " names are shared by several schools; each has its URN behind it.",
          CURE));
    }
    List<Finding> findings = new ArrayList<>();
    shared.values()
        .forEach(same -> findings.add(Finding.doubt(
            place(same.getLast()), same.size() + " different schools are called "
                + same.getFirst().name() + "; all are kept, each with its URN behind its name.",
            CURE)));
    return findings;
  }

  /// Where a school first has a figure.
  static Place place(School school) {
    Stream<Place> figures = school.budgets().stream()
        .flatMap(budget -> budget.lines().values().stream()).map(Figure::place);
    return Stream.concat(school.rolls().stream().map(Roll::place), figures).findFirst()
        .orElseGet(() -> Place.file(school.name()));
  }

  /// The schools, each with its URN behind its name where it shares that.
  static List<School> toldApart(List<School> schools) {
    Set<String> shared = among(schools);
    return schools.stream()
        .map(school -> shared.contains(name(school)) ? withNumber(school) : school).toList();
  }

  private static String name(School school) {
    return school.name().toLowerCase(Locale.UK);
  }

  private static School withNumber(School school) {
    Details d = school.details();
    String told = d.name() + " (" + d.urn().or(d::laestab).orElse("no URN") + ")";
    Details details = new Details(told, d.urn(), d.laestab(), d.authority(), d.phase(), d.type(),
        d.faith(), d.pan(), d.capacity(), d.easting(), d.northing(), d.federation(), d.status());
    boolean byName = school.id().value().equals(d.name());
    return new School(byName ? new SchoolId(told) : school.id(), details, school.rolls(),
        school.budgets(), school.needs(), school.posts());
  }
}
