package viability.model.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;

/// What some files hold together: each school once, births by area, the files themselves, and what
/// is doubtful.
public record Reading(List<School> schools, List<Births> births, List<SourceFile> files,
    List<Finding> findings) {

  public Reading {
    schools = List.copyOf(schools);
    births = List.copyOf(births);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /// The same with only some of the schools.
  public Reading only(Set<SchoolId> wanted) {
    return keep(school -> wanted.contains(school.id()));
  }

  /// The same with only one council's schools, by its code or name as the files give it.
  public Reading ofAuthority(String authority) {
    String wanted = plain(authority);
    return keep(school -> plain(school.details().authority()).equals(wanted));
  }

  private Reading keep(Predicate<School> wanted) {
    return new Reading(schools.stream().filter(wanted).toList(), births, files, findings);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK);
  }
}
