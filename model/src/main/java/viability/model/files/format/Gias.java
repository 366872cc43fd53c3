package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// The register of schools, Get Information About Schools: a row for each school, no year groups.
///
/// Closed schools are read too, so that their rolls and budgets in other files can be left out.
/// Columns go by name, since the register says that their order may change. Names and telephone
/// numbers of people are not read.
final class Gias implements FileFormat {

  private static final int CERTAIN = 100;

  @Override
  public String name() {
    return "gias";
  }

  @Override
  public String words() {
    return "register of schools (GIAS)";
  }

  @Override
  public String knownBy() {
    return "the headings URN and EstablishmentName";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? CERTAIN : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet, each -> each.has("urn") && each.has("establishmentname"));
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    List<School> schools = new ArrayList<>();
    int rows = 0;
    for (int row : headings.rowsBelow().toArray()) {
      SchoolRow school = new SchoolRow(headings, row);
      rows++;
      if (school.isSchool()) {
        schools.add(school(school));
      }
    }
    long closed = schools.stream().filter(School::isClosed).count();
    List<Finding> notes = closed == 0 ? List.of() : List.of(leftOut(sheet, closed));
    return new Loaded<>(Contents.of(schools, rows), notes);
  }

  private static Finding leftOut(Sheet sheet, long closed) {
    return Finding.note(sheet.place(),
        closed == 1
            ? "1 closed school is left out of plans."
            : closed + " closed schools are left out of plans.",
        "Nothing to do.");
  }

  private static School school(SchoolRow row) {
    String type = row.text("typeofestablishment (name)");
    Phase phase = PhaseWords.of(row.text("phaseofeducation (name)"), type,
        row.whole("statutorylowage"), row.whole("statutoryhighage"));
    Details said = row.details(row.text("establishmentname"), row.text("la (name)"), phase, type,
        PhaseWords.faith(row.text("religiouscharacter (name)")));
    Details details = new Details(said.name(), said.urn(), said.laestab(), said.authority(), phase,
        type, said.faith(), said.pan(), row.whole("schoolcapacity"), row.whole("easting"),
        row.whole("northing"), federation(row), row.text("establishmentstatus (name)"));
    return SchoolRow.school(details).withNeeds(
        row.needs(row.headings().column("percentagefsm"), java.util.OptionalInt.empty()));
  }

  private static String federation(SchoolRow row) {
    String named = row.text("federations (name)");
    boolean flagged = row.text("federationflag (name)").startsWith("Supported");
    return named.isEmpty() && flagged ? row.text("federationflag (name)") : named;
  }
}
