package viability.model.files.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// The January census by authority and year group, as published or as the Greater London Authority
/// passes it on. Counted only: a plan is of schools.
final class CensusAuthority implements FileFormat {

  private static final int SURE = 90;
  private static final String[] GROUP = {"ncyear", "nc year", "nc year group", "year group",
      "national curriculum year", "national curriculum year group"};
  private static final String[] AUTHORITY = {"old la code", "new la code", "la code", "la name"};

  @Override
  public String name() {
    return "census-authority";
  }

  @Override
  public String words() {
    return "census by council and year group";
  }

  @Override
  public String knownBy() {
    return "the headings la_name, ncyear and headcount";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? SURE : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet,
        each -> each.has(AUTHORITY) && each.has(GROUP)
            && each.has("headcount", "full time", "number of pupils", "pupil count")
            && !each.isOfSchools() && !each.has("pupil forecast"));
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    int[] rows = headings.rowsBelow().toArray();
    long councils = IntStream.of(rows).mapToObj(row -> headings.text(row, AUTHORITY))
        .filter(code -> !code.isEmpty()).distinct().count();
    List<YearBasis> years = Periods.in(headings, rows, "January census");
    return new Loaded<>(Contents.unused(years, rows.length),
        List.of(Finding.note(sheet.place(),
            "Rolls of " + councils + (councils == 1 ? " council" : " councils")
                + " by year group are recognised and counted; a plan is of schools and has no place"
                + " for them, so they are not used.",
            "To forecast from them, give roll a table with a row a council and year and a column a"
                + " year group, as --area.")));
  }
}
