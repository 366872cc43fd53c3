package viability.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.files.ReadFile;
import viability.model.files.SchoolJoin;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// What some files hold together: each school once, births by area, the files themselves, and what
/// is doubtful.
public record Reading(List<School> schools, List<Births> births, List<SourceFile> files,
    List<Finding> findings) {

  private static final int MOST_NAMED = 10;

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
    Set<SchoolId> own = plan.schools().stream().map(School::id).collect(Collectors.toSet());
    return joined(plan.schools(), more, today).withoutClosed(own);
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

  /// The same with only one council's schools, by its name as the files give it, or by its code of
  /// three digits, with which its schools' LAESTABs begin.
  public Reading ofAuthority(String authority) {
    String wanted = plain(authority);
    boolean code = wanted.matches("\\d{3}");
    return keep(school -> plain(school.details().authority()).equals(wanted)
        || (code && school.details().laestab().orElse("").startsWith(wanted)));
  }

  /// The same without closed schools, and one note that names them.
  public Reading withoutClosed() {
    return withoutClosed(Set.of());
  }

  private Reading withoutClosed(Set<SchoolId> kept) {
    Predicate<School> leftOut = school -> school.isClosed() && !kept.contains(school.id());
    List<String> names = schools.stream().filter(leftOut).map(School::name).toList();
    if (names.isEmpty()) {
      return this;
    }
    String more = names.size() > MOST_NAMED ? ", and " + (names.size() - MOST_NAMED) + " more" : "";
    String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more;
    Finding note = Finding.note(Place.file("these files"),
        named + (names.size() == 1
            ? " is closed, so it is not in the plan."
            : " are closed, so they are not in the plan."),
        "Nothing to do.");
    return new Reading(schools.stream().filter(leftOut.negate()).toList(), births, files,
        Stream.concat(findings.stream(), Stream.of(note)).toList());
  }

  private Reading keep(Predicate<School> wanted) {
    return new Reading(schools.stream().filter(wanted).toList(), births, files, findings);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK);
  }
}
