package viability.model.files.format;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import viability.model.files.sheet.Cell;
import viability.model.files.table.Identity;
import viability.model.files.table.Wording;

/// Which columns of a roll table give the year, the school, and totals; the other ones are ignored.
record RollColumns(GroupHeadings headings, OptionalInt date, OptionalInt school, OptionalInt urn,
    OptionalInt laestab, OptionalInt census, List<Integer> totals) {

  private static final String TOTAL = "(grand )?(sub )?total.*|all|nor|number on roll|on roll|headcount|sum|whole school|pupils";

  private static final String DATE = "(academic |school |census )?(year|date)|time period|period";
  private static final int WIDEST = 400;
  /// Rows looked at to find out what a column is.
  private static final int LOOKED_AT = 500;

  static RollColumns of(GroupHeadings headings) {
    RollView view = headings.view();
    List<Integer> others = IntStream.range(0, Math.min(WIDEST, view.width()))
        .filter(column -> !headings.groups().containsKey(column)).boxed().toList();
    List<Integer> totals = others.stream()
        .filter(column -> heading(headings, column).matches(TOTAL)).toList();
    OptionalInt census = named(headings, others, "census|term|month|count");
    OptionalInt urn = named(headings, others, "(school )?urn");
    OptionalInt laestab = named(headings, others, "la ?estab|dfe( number| no)?|school laestab");
    OptionalInt date = date(headings,
        others.stream()
            .filter(column -> !is(urn, column) && !is(laestab, column) && !is(census, column))
            .toList());
    IntPredicate taken = column -> totals.contains(column) || is(date, column) || is(urn, column)
        || is(laestab, column) || is(census, column);
    OptionalInt school = named(headings, others, "school|school name|name( of school)?");
    OptionalInt unit = school.isPresent() || view.turned()
        ? school
        : others.stream().mapToInt(Integer::intValue)
            .filter(column -> !taken.test(column) && hasWords(headings, column)).findFirst();
    return new RollColumns(headings, date, unit, urn, laestab, census, totals);
  }

  /// The column that is called a year or date, else the one with most dates in it; a column that
  /// only names the month may be all there is.
  private static OptionalInt date(GroupHeadings headings, List<Integer> columns) {
    OptionalInt called = named(headings,
        columns.stream().filter(column -> dates(headings, column) > 0).toList(), DATE);
    return called.isPresent() ? called : most(columns, column -> dates(headings, column));
  }

  static boolean is(OptionalInt column, int other) {
    return column.isPresent() && column.getAsInt() == other;
  }

  private static String heading(GroupHeadings headings, int column) {
    return Wording.plain(headings.view().text(headings.row(), column));
  }

  private static OptionalInt named(GroupHeadings headings, List<Integer> columns, String names) {
    return columns.stream().mapToInt(Integer::intValue)
        .filter(column -> heading(headings, column).matches(names)).findFirst();
  }

  private static OptionalInt most(List<Integer> columns,
      java.util.function.IntToLongFunction count) {
    return columns.stream().mapToInt(Integer::intValue)
        .filter(column -> count.applyAsLong(column) > 0).boxed()
        .max(java.util.Comparator.comparingLong(count::applyAsLong)
            .thenComparing(java.util.Comparator.reverseOrder()))
        .map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static long dates(GroupHeadings headings, int column) {
    return below(headings).mapToObj(row -> headings.view().cell(row, column))
        .filter(cell -> cell.text().length() <= 24 && RollDate.of(cell, "").isPresent()).count();
  }

  private static boolean hasWords(GroupHeadings headings, int column) {
    return below(headings).mapToObj(row -> headings.view().cell(row, column)).anyMatch(
        cell -> cell instanceof Cell.Text(String shown) && shown.matches(".*\\p{L}{2}.*"));
  }

  private static IntStream below(GroupHeadings headings) {
    return IntStream.range(headings.row() + 1,
        Math.min(headings.row() + LOOKED_AT, headings.view().height()));
  }

  /// What stands around the dates of this table and may name their month: the heading of the column
  /// and the lines above the table.
  String around() {
    String above = String.join(" ", Identity.titles(headings.view().sheet()).toList());
    return (date.isPresent() ? headings.view().text(headings.row(), date.getAsInt()) + " " : "")
        + above;
  }
}
