package viability.model.files.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.files.table.Quantity;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// The school capacity survey, a row for each school and year, or two where it has two sites:
/// places of the newest year are added up by school. The national totals of the survey are
/// counted only.
final class Capacity implements FileFormat {

  private static final int CERTAIN = 95;
  private static final String PLACES = "school places";

  @Override
  public String name() {
    return "capacity";
  }

  @Override
  public String words() {
    return "school capacity survey";
  }

  @Override
  public String knownBy() {
    return "the headings school_urn and school_places";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? CERTAIN : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet,
        each -> each.has(PLACES) && (each.isOfSchools() || each.has("time period")));
  }

  /// What is known of one school: its newest year, the places in it, and a row that names it.
  private record Places(int year, int places, SchoolRow row) {}

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    int[] rows = headings.rowsBelow().toArray();
    List<YearBasis> years = Periods.in(headings, rows, "capacity");
    if (!headings.isOfSchools()) {
      return new Loaded<>(Contents.unused(years, rows.length), List.of(Finding.note(sheet.place(),
          "Places of whole areas are recognised and counted; a plan has no place for them, so they are not used.",
          "Load the survey's school-level file for the places of each school.")));
    }
    Repeated findings = new Repeated();
    Map<String, Places> newest = new LinkedHashMap<>();
    for (int at : rows) {
      SchoolRow row = new SchoolRow(headings, at);
      if (row.isSchool()) {
        add(newest, row, findings);
      }
    }
    List<School> schools = new ArrayList<>();
    newest.values().forEach(each -> schools.add(school(each)));
    return new Loaded<>(Contents.of(schools, years, rows.length), findings.findings());
  }

  private static void add(Map<String, Places> newest, SchoolRow row, Repeated findings) {
    int column = row.headings().column(PLACES).orElse(0);
    String id = row.urn().isEmpty() ? row.laestab() : row.urn();
    int year = Periods.of(row.headings(), row.row()).orElse(0);
    OptionalInt places = row.whole(PLACES);
    if (places.isEmpty()) {
      findings.add("places not given",
          () -> Finding.note(row.place(column),
              "The places of " + id + " are given as \u201c" + row.shown(column)
                  + "\u201d, so they are missing, not 0.",
              "Type the school's capacity on the Schools page."));
      return;
    }
    if (row.quantity(column) instanceof Quantity.Given(BigDecimal _)) {
      newest.merge(id, new Places(year, places.getAsInt(), row), Capacity::later);
    }
  }

  private static Places later(Places first, Places second) {
    if (first.year != second.year) {
      return first.year > second.year ? first : second;
    }
    return new Places(first.year, first.places + second.places, first.row);
  }

  private static School school(Places known) {
    SchoolRow row = known.row;
    Phase phase = PhaseWords.of(row.text("school phase", "phase"), "", OptionalInt.empty(),
        OptionalInt.empty());
    Details d = row.details(row.name(), row.text("la name"), phase, "", "");
    return SchoolRow.school(new Details(d.name(), d.urn(), d.laestab(), d.authority(), d.phase(),
        d.type(), d.faith(), d.pan(), OptionalInt.of(known.places), d.easting(), d.northing(),
        d.federation(), d.status()));
  }
}
