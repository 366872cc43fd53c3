package viability.model.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import viability.model.files.sheet.Cell;
import viability.model.files.sheet.Sheet;
import viability.model.files.sheet.Workbooks;
import viability.model.files.table.Quantity;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;
import viability.model.units.FundingYear;

/// A table whose first column is a unit's name, whatever its heading, whose second is a year, and
/// whose others are counts: one row a unit and year. A blank cell is missing, 0 is nobody.
public record PlainTable(Place place, List<String> headings, List<Row> rows) {

  /// One row: the counts stand under `headings`, empty where missing.
  public record Row(String unit, int year, List<OptionalInt> counts) {}

  /// The table of a file. Cells that are no count are named and taken as missing, rows without a
  /// year named and left out; a file without a table stops.
  public static Loaded<PlainTable> read(Path file) {
    Loaded<List<Sheet>> opened = Workbooks.open(file);
    Place place = Place.file(String.valueOf(file.getFileName()));
    PlainTable nothing = new PlainTable(place, List.of(), List.of());
    if (opened.stopped()) {
      return new Loaded<>(nothing, opened.findings());
    }
    Loaded<PlainTable> read = new Reading(opened.value().getFirst()).read();
    return read.value().rows.isEmpty()
        ? new Loaded<>(nothing,
            List.of(Finding.stop(place, "It holds no table of units and years.",
                "Its first row should be headings: unit, year, then one column for each count.")))
        : read;
  }

  private static final class Reading {

    private final Sheet sheet;
    private final Map<String, Place> seen = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Reading(Sheet sheet) {
      this.sheet = sheet;
    }

    Loaded<PlainTable> read() {
      List<String> headings = IntStream.range(2, sheet.width(0))
          .mapToObj(column -> sheet.text(0, column)).toList();
      List<Row> rows = new ArrayList<>();
      for (int row = 1; row < sheet.height(); row++) {
        if (!sheet.isBlank(row)) {
          row(row, headings.size()).ifPresent(rows::add);
        }
      }
      return new Loaded<>(
          new PlainTable(sheet.place(), headings, headings.isEmpty() ? List.of() : rows), findings);
    }

    private Optional<Row> row(int row, int counts) {
      String unit = sheet.text(row, 0);
      Optional<FundingYear> year = FundingYear.parse(sheet.text(row, 1));
      if (unit.isEmpty() || year.isEmpty()) {
        findings.add(Finding.doubt(sheet.place(row, 1),
            "This row names no unit or no year, so it is left out.",
            "Write the unit in the first column and a year such as 2022 or 2022/23 in the second."));
        return Optional.empty();
      }
      Place before = seen.putIfAbsent(unit.toLowerCase(Locale.UK) + "\n" + year.get().start(),
          sheet.place(row, 0));
      if (before != null) {
        findings.add(Finding.doubt(
            sheet.place(row, 0), unit + " in " + year.get().start()
                + " stands here again; the row at " + before + " is used.",
            "Keep one row for each unit and year."));
        return Optional.empty();
      }
      return Optional.of(new Row(unit, year.get().start(),
          IntStream.range(0, counts).mapToObj(i -> count(row, i + 2)).toList()));
    }

    private OptionalInt count(int row, int column) {
      Cell cell = sheet.cell(row, column);
      return switch (Quantity.of(cell)) {
        case Quantity.Given(BigDecimal value) when value.signum() >= 0
            && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0 ->
          whole(value, row, column);
        case Quantity.Missing _ -> OptionalInt.empty();
        default -> {
          findings.add(Finding.doubt(sheet.place(row, column),
              "\u201c" + cell.text() + "\u201d under " + sheet.text(0, column)
                  + " is not a count, so it is taken as missing.",
              "Type the number, or leave the cell blank if it is not known."));
          yield OptionalInt.empty();
        }
      };
    }

    private OptionalInt whole(BigDecimal value, int row, int column) {
      BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
      if (whole.compareTo(value) != 0) {
        findings.add(Finding.note(sheet.place(row, column),
            value.toPlainString() + " is taken as " + whole + ".",
            "Counts are of whole children."));
      }
      return OptionalInt.of(whole.intValue());
    }
  }
}
