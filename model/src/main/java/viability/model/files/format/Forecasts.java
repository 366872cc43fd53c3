package viability.model.files.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viability.model.files.sheet.Sheet;
import viability.model.files.table.Headings;
import viability.model.files.table.Identity;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;

/// The authorities' forecasts by planning area, from the school capacity survey. Counted only.
final class Forecasts implements FileFormat {

  private static final int CERTAIN = 100;

  @Override
  public String name() {
    return "forecasts";
  }

  @Override
  public String words() {
    return "pupil forecasts by planning area";
  }

  @Override
  public String knownBy() {
    return "the headings planning_area_code and pupil_forecast";
  }

  @Override
  public int recognises(Sheet sheet) {
    return headings(sheet).isPresent() ? CERTAIN : 0;
  }

  private static Optional<Headings> headings(Sheet sheet) {
    return Headings.find(sheet,
        each -> each.has("planning area code", "planning area name") && each.has("pupil forecast"));
  }

  @Override
  public Loaded<Contents> read(Sheet sheet, Identity unlessSaid) {
    Headings headings = headings(sheet).orElseThrow();
    int[] rows = headings.rowsBelow().toArray();
    List<YearBasis> years = IntStream.of(rows).mapToObj(row -> headings.text(row, "time period"))
        .distinct().filter(period -> period.matches("20\\d{4}"))
        .map(period -> new YearBasis(Integer.parseInt(period.substring(0, 4)), "forecast"))
        .toList();
    Finding note = Finding.note(sheet.place(),
        "The authorities' forecasts by planning area are recognised and counted; a plan has no place for them, so they are not used.",
        "Compare them by eye with the projection on the Pupils page.");
    return new Loaded<>(Contents.unused(years, rows.length), List.of(note));
  }
}
