package viability.model.files.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.YearWords;
import viability.model.school.Census;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.units.SchoolYear;

/// The school-level January census, a row for each school, in its three generations of headings.
final class CensusSchool implements FileFormat {

  /// What the column of the headcount is called.
  static final String[] HEADCOUNT = {"headcount of pupils", "headcount of pupils (unrounded)",
      "headcount", "total pupils"};
  private static final int CERTAIN = 100;

  @Override
  public String name() {
    return "census-school";
  }

  @Override
  public String words() {
    return "school-level census";
  }

  @Override
  public String knownBy() {
    return "the heading URN and headings such as \u201cFull time girls Year group 1\u201d";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? CERTAIN : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet, each -> each.isOfSchools() && CensusColumns.of(each).isCensus());
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    CensusColumns columns = CensusColumns.of(headings);
    Repeated findings = new Repeated();
    List<School> schools = new ArrayList<>();
    Map<String, Optional<SchoolYear>> years = new HashMap<>();
    int rows = 0;
    for (int at : headings.rowsBelow().toArray()) {
      SchoolRow row = new SchoolRow(headings, at);
      rows++;
      Optional<SchoolYear> year = years.computeIfAbsent(row.text("time period"),
          period -> year(period, sheet));
      if (year.isEmpty()) {
        findings.add("no year",
            Finding.doubt(row.place(),
                "The row does not say which year it is of, so its pupils are left out.",
                "Put the year in the file's name, such as 2024-25, and load it again."));
      }
      if (row.isSchool()) {
        schools.add(school(row, columns, year, findings));
      }
    }
    return new Loaded<>(Contents.of(schools, rows), findings.findings());
  }

  /// The school year of the period, or else of the file's name, where one year alone is that of
  /// the January.
  private static Optional<SchoolYear> year(String period, Sheet sheet) {
    return Periods.start(period).or(() -> YearWords.span(sheet.file()))
        .or(() -> YearWords.single(sheet.file()).map(january -> january - 1)).map(SchoolYear::new);
  }

  private static Finding bare(SchoolRow row, CensusCount count, int headcount) {
    String marks = count.marks(row);
    return Finding.note(row.place(),
        row.name() + " has " + headcount + " pupils in the census, but none by year group"
            + (marks.isEmpty() ? "" : " (marked \u201c" + marks + "\u201d)")
            + ", so it has no roll.",
        "Load a roll of its own if the plan needs it.");
  }

  private static School school(SchoolRow row, CensusColumns columns, Optional<SchoolYear> year,
      Repeated findings) {
    String type = row.text("type of establishment", "typeofestablishment name", "type");
    Phase byWords = PhaseWords.of(row.text("phase type grouping", "phase"), type,
        OptionalInt.empty(), OptionalInt.empty());
    CensusCount count = CensusCount.of(columns, row);
    Phase phase = byWords == Phase.PRIMARY && !count.taught().isEmpty()
        ? Phase.of(count.taught())
        : byWords;
    String faith = PhaseWords.faith(row.text("denomination"));
    School school = SchoolRow
        .school(row.details(row.name(), row.text("la name"), phase, type, faith))
        .withNeeds(columns.needs(row));
    OptionalInt headcount = row.whole(HEADCOUNT);
    if (count.pupils().isEmpty() && headcount.orElse(0) > 0) {
      findings.add("no year groups", () -> bare(row, count, headcount.orElse(0)));
    }
    if (year.isEmpty() || count.pupils().isEmpty()) {
      return school;
    }
    count.check(row, headcount)
        .ifPresent(doubt -> findings.add("year groups and headcount differ", doubt));
    count.missing(row).ifPresent(note -> findings.add("year groups withheld", note));
    return school.withRolls(
        List.of(new Roll(year.get(), Census.JANUARY, count.pupils(), headcount, row.place())));
  }
}
