package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.YearWords;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// The school workforce census, a row for each school, under its title rows, whose number has
/// changed. Who the schools are is read; how many staff they had is counted only, since a plan lists
/// posts with their cost.
final class Workforce implements FileFormat {

  private static final int SURE = 90;
  private static final List<String> STARTS = List.of("total school workforce",
      "total number of teachers", "total number of teaching assistants", "pupil: teacher ratio",
      "pupil to qual teacher ratio", "pupil to qual unqual teacher ratio",
      "mean gross salary of all teachers", "fte all teachers", "hc all teachers", "teacher fte",
      "turnover rate", "average mean");

  @Override
  public String name() {
    return "workforce";
  }

  @Override
  public String words() {
    return "school workforce census";
  }

  @Override
  public String knownBy() {
    return "the heading URN and headings such as \u201cTotal Number of Teachers\u201d";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? SURE : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet,
        each -> each.isOfSchools()
            && STARTS.stream().anyMatch(start -> each.starting(start).isPresent())
            && !CensusColumns.of(each).isCensus());
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    int[] rows = headings.rowsBelow().toArray();
    List<School> schools = new ArrayList<>();
    for (int at : rows) {
      SchoolRow row = new SchoolRow(headings, at);
      if (row.isSchool()) {
        schools.add(school(row));
      }
    }
    return new Loaded<>(Contents.of(schools, years(headings, rows), rows.length),
        List.of(Finding.note(sheet.place(), "The numbers of staff of " + schools.size()
            + " schools are recognised and counted; a plan lists posts with their cost, so they are not used.",
            "Load a staff list, or add posts on the Classes page.")));
  }

  /// The November the table is of: in a column, else in a title, the sheet's or the file's name.
  private static List<YearBasis> years(Headings headings, int[] rows) {
    List<YearBasis> own = Periods.in(headings, rows, "November workforce");
    Sheet sheet = headings.sheet();
    return own.isEmpty()
        ? Stream.concat(Stream.of(sheet.name(), sheet.file()), Identity.titles(sheet))
            .map(text -> YearWords.span(text).or(() -> YearWords.single(text)))
            .flatMap(Optional::stream).limit(1)
            .map(year -> new YearBasis(year, "November workforce")).toList()
        : own;
  }

  private static School school(SchoolRow row) {
    String type = row.text("school type description", "school type");
    Phase phase = PhaseWords.of(row.text("school phase", "phase"), type,
        row.whole("statutory low age"), row.whole("statutory high age"));
    return SchoolRow.school(row.details(row.name(), row.text("la name"), phase, type,
        PhaseWords.faith(row.text("religious character"))));
  }
}
