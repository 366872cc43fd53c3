package viability.model.files.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import viability.model.files.sheet.Cell;
import viability.model.files.table.Identity;
import viability.model.files.table.Wording;
import viability.model.school.Roll;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Loaded;
import viability.model.trace.Place;

/// Reads the rows of a roll table, each a school's count at one census.
final class RollRows {

  private static final String NOT_A_SCHOOL = "(grand )?(sub )?totals?.*|sum|average|mean|change|difference|all schools|%.*|notes?.*|source.*";
  private static final String WRITE_YEAR = "Write it as 2024/25, January 2025 or October 2024, and load the file again.";

  private final RollColumns columns;
  private final RollView view;
  private final Identity unlessSaid;
  private final Optional<RollDate> dateOfAll;
  private final Map<Identity, List<Roll>> rolls = new LinkedHashMap<>();
  private final Repeated findings = new Repeated();
  private final Set<RollDate.Said> saidOnce = EnumSet.noneOf(RollDate.Said.class);
  private String above = "";

  private RollRows(RollColumns columns, Identity unlessSaid, Optional<RollDate> dateOfAll) {
    this.columns = columns;
    this.view = columns.headings().view();
    this.unlessSaid = unlessSaid;
    this.dateOfAll = dateOfAll;
  }

  /// The rolls of each school, in order of the table. `dateOfAll` is the date of a table without a
  /// column of dates.
  static Loaded<Map<Identity, List<Roll>>> read(RollColumns columns, Identity unlessSaid,
      Optional<RollDate> dateOfAll) {
    RollRows reading = new RollRows(columns, unlessSaid, dateOfAll);
    for (int row = columns.headings().row() + 1; row < reading.view.height(); row++) {
      reading.read(row);
    }
    return new Loaded<>(reading.rolls, reading.findings.findings());
  }

  private void read(int row) {
    String unit = text(row, columns.school());
    if (Wording.plain(unit).matches(NOT_A_SCHOOL) || !hasCounts(row)) {
      return;
    }
    above = unit.isEmpty() ? above : unit;
    Cell dated = columns.date().isPresent()
        ? view.cell(row, columns.date().getAsInt())
        : Cell.blank();
    if (Wording.plain(dated.text()).matches(NOT_A_SCHOOL)) {
      return;
    }
    Optional<RollDate> date = columns.date().isEmpty()
        ? dateOfAll
        : RollDate.of(dated, text(row, columns.census()) + " " + columns.around());
    if (date.isEmpty()) {
      int column = columns.date().orElse(columns.headings().groups().firstKey());
      findings.add("no year",
          Finding.doubt(view.place(row, column),
              "This row of pupils does not say which year it is of"
                  + (dated.isBlank() ? "" : " (\u201c" + dated.text() + "\u201d)")
                  + ", so it is left out.",
              WRITE_YEAR));
      return;
    }
    Identity said = new Identity(above, text(row, columns.urn()),
        text(row, columns.laestab()).replaceAll("\\D", ""));
    say(date.get(), view.place(row, columns.date().orElse(columns.headings().groups().firstKey())));
    add(row, said.equals(Identity.UNKNOWN) ? unlessSaid : said, date.get());
  }

  /// Says once of a table what its dates leave open.
  private void say(RollDate date, Place place) {
    if (date.said() == RollDate.Said.WHOLE || !saidOnce.add(date.said())) {
      return;
    }
    findings.add(date.said().name(), date.said() == RollDate.Said.YEAR_ONLY
        ? Finding.note(place,
            "The years do not say which census they are of; they are taken as school years, counted in January.",
            "If they are October counts, write October beside the year and load the file again.")
        : Finding.doubt(place,
            "A count from April to August is neither the October nor the January census; it is taken as January's of the same school year.",
            "If you have the January or October count, use that."));
  }

  private void add(int row, Identity school, RollDate date) {
    Loaded<NavigableMap<YearGroup, Integer>> pupils = RollCounts.read(columns, row, date.words());
    pupils.findings().forEach(each -> findings.add("a count that cannot be right", each));
    Roll roll = Roll.of(date.year(), date.census(), pupils.value(),
        view.place(row, columns.headings().groups().firstKey()));
    List<Roll> before = rolls.computeIfAbsent(school, _ -> new ArrayList<>());
    Optional<Roll> same = before.stream()
        .filter(each -> each.year().equals(roll.year()) && each.census() == roll.census())
        .findFirst();
    if (same.isPresent()) {
      findings.add("a year twice", Finding.doubt(roll.place(),
          date.words() + " of " + school.name() + " stands here again; the row at "
              + same.get().place() + " is used.",
          "Keep one row for each year; if these are two schools of one name, add a column with their URNs."));
    } else {
      before.add(roll);
    }
  }

  private boolean hasCounts(int row) {
    return columns.headings().groups().keySet().stream()
        .anyMatch(column -> !view.cell(row, column).isBlank());
  }

  private String text(int row, OptionalInt column) {
    return column.isPresent() ? view.text(row, column.getAsInt()) : "";
  }
}
