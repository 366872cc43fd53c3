package viability.model.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// Makes one school of everything that several files say of it.
///
/// Schools are the same by URN, else by LAESTAB, else by name, however it is spelled. Where two
/// files disagree the one given first counts, and a doubt names both places. A school that went on
/// as another hands its rolls on to it, as the register's links say.
public final class SchoolJoin {

  private SchoolJoin() {}

  /// The schools of some files, in order of their first appearance.
  public static Loaded<List<School>> join(List<ReadFile> files) {
    return join(List.of(), files);
  }

  /// The schools of a plan with what more files say of them, then the schools that are new. A
  /// school that the plan has keeps its id.
  public static Loaded<List<School>> join(List<School> existing, List<ReadFile> more) {
    Stream<Part> known = existing.stream().map(Part::existing);
    Stream<Part> read = more.stream()
        .flatMap(file -> file.schools().stream().map(school -> Part.of(school, file.format())));
    Set<String> said = new HashSet<>(Namesakes.among(existing));
    more.forEach(file -> said.addAll(Namesakes.among(file.schools())));
    Loaded<List<School>> joined = together(
        Supplement.settled(Closed.settled(Stream.concat(known, read).toList())), said);
    Set<SchoolId> own = existing.stream().map(School::id).collect(Collectors.toSet());
    Loaded<List<School>> stitched = Stitching.of(joined.value(),
        more.stream().flatMap(file -> file.links().stream()).toList(), own);
    return new Loaded<>(Namesakes.toldApart(stitched.value()),
        Stream.concat(joined.findings().stream(), stitched.findings().stream()).toList());
  }

  /// The schools of the sheets of one file.
  static Loaded<List<School>> ofSheets(List<List<School>> sheets, String format) {
    return together(
        sheets.stream().flatMap(List::stream).map(school -> Part.of(school, format)).toList(),
        Set.of());
  }

  private static Loaded<List<School>> together(List<Part> parts, Set<String> said) {
    Matching matching = Matching.of(parts);
    List<Finding> findings = new ArrayList<>(matching.findings());
    List<School> schools = new ArrayList<>();
    for (List<Part> same : matching.groups()) {
      Loaded<School> joined = OneSchool.of(same);
      schools.add(joined.value());
      findings.addAll(joined.findings());
    }
    findings.addAll(Namesakes.findings(schools, said));
    return new Loaded<>(schools, findings);
  }
}
