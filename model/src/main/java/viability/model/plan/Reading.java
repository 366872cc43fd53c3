package viability.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import viability.model.files.ReadFile;
import viability.model.files.SchoolJoin;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

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

  /// What files hold together, read on a day.
  public static Reading of(List<Loaded<ReadFile>> files, LocalDate today) {
    return joined(List.of(), files, today);
  }

  /// What files and the schools of a plan hold together; the plan's schools keep their ids.
  public static Reading of(Plan plan, List<Loaded<ReadFile>> more, LocalDate today) {
    return joined(plan.schools(), more, today);
  }

  private static Reading joined(List<School> existing, List<Loaded<ReadFile>> files,
      LocalDate today) {
    List<ReadFile> read = files.stream().map(Loaded::value).toList();
    Loaded<List<School>> schools = SchoolJoin.join(existing, read);
    List<Finding> findings = Stream.concat(files.stream().flatMap(file -> file.findings().stream()),
        schools.findings().stream()).distinct().toList();
    return new Reading(schools.value(),
        read.stream().flatMap(file -> file.births().stream()).toList(),
        read.stream().filter(ReadFile::isRecognised)
            .map(file -> new SourceFile(file.file(), file.format(), today)).toList(),
        findings);
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
