package viability.model.files.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.trace.Loaded;
import viability.model.units.FundingYear;

/// The published finance returns of maintained schools, a row for each school and a column for each
/// line, in every layout since 2012-13, or the extract of the return an authority sees.
final class FinanceReturn implements FileFormat {

  private static final int CERTAIN = 95;

  @Override
  public String name() {
    return "finance-return";
  }

  @Override
  public String words() {
    return "published finance returns";
  }

  @Override
  public String knownBy() {
    return "the heading URN or LAEstab and headings that start with finance codes";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? CERTAIN : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet, each -> (each.isOfSchools() || each.has("school name", "school"))
        && ReturnColumns.of(each).isReturn());
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    ReturnColumns columns = ReturnColumns.of(headings);
    Repeated findings = new Repeated();
    FundingYear year = ReturnYear.of(columns, findings);
    List<School> schools = new ArrayList<>();
    int rows = 0;
    for (int at : headings.rowsBelow().toArray()) {
      SchoolRow row = new SchoolRow(headings, at);
      if (row.isSchool() || row.isNamed()) {
        rows++;
        schools.add(school(row)
            .withBudgets(new ReturnRow(columns, row, year, findings).budget().stream().toList()));
      }
    }
    return new Loaded<>(Contents.of(schools, rows), findings.findings());
  }

  private static School school(SchoolRow row) {
    String type = row.text("type");
    Phase phase = PhaseWords.of(row.text("phase", "overall phase"), type,
        row.whole("lowest age of pupils"), row.whole("highest age of pupils"));
    OptionalInt freeMeals = row.headings().starting("% of pupils eligible for fsm");
    OptionalInt language = row.headings().starting("% of pupils with eal");
    return SchoolRow.school(row.details(row.name(), row.text("la name"), phase, type, ""))
        .withNeeds(row.needs(freeMeals, language));
  }
}
