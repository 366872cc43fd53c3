package viability.model.files.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.SchoolName;
import viability.model.school.Post;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// A school's list of staff: a row for each post with its role, its share of full time, its cost or
/// salary, and when it ends. Names of people are not read.
final class StaffList implements FileFormat {

  private static final int LIKELY = 60;
  private static final int ENOUGH = 2;

  @Override
  public String name() {
    return "staff";
  }

  @Override
  public String words() {
    return "staff list";
  }

  @Override
  public String knownBy() {
    return "a heading such as role or job title, and two or more of FTE, hours, scale point, salary, cost, start, end";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? LIKELY : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet,
        each -> each.has(StaffRow.ROLE) && StaffRow.columns(each) >= ENOUGH);
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    Identity ofSheet = Identity.in(sheet).or(unlessSaid);
    Repeated findings = new Repeated();
    Map<String, School> schools = new LinkedHashMap<>();
    Map<String, List<Post>> posts = new LinkedHashMap<>();
    int rows = 0;
    for (int at : headings.rowsBelow().toArray()) {
      StaffRow row = new StaffRow(headings, at, findings);
      if (!row.isPost()) {
        continue;
      }
      rows++;
      School school = row.school(ofSheet);
      String key = school.id().value() + SchoolName.key(school.name());
      schools.putIfAbsent(key, school);
      row.post().ifPresent(posts.computeIfAbsent(key, _ -> new ArrayList<>())::add);
    }
    findings.add("names",
        Finding.note(sheet.place(),
            "Names and other particulars of people on this list are not read or kept.",
            "Nothing to do."));
    List<School> listed = schools.entrySet().stream()
        .map(each -> each.getValue().withPosts(posts.getOrDefault(each.getKey(), List.of())))
        .toList();
    return new Loaded<>(Contents.of(listed, rows), findings.findings());
  }
}
