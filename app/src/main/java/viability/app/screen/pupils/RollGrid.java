package viability.app.screen.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.app.screen.part.Scope;
import viability.app.screen.pupils.RollColumn.Kind;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The roll as a table: a row a year group, then totals, places empty and classes.
///
/// `typed` are the school years whose intake the user typed; `typing` whether it can be typed here.
record RollGrid(Scope scope, List<RollColumn> columns, Set<SchoolYear> typed, boolean typing) {

  private static final int HEATS = 6;
  /// Differences smaller than this many pupils are not spread over the whole range of hues.
  private static final double NARROW = 10;

  /// What each row is, in order: the working of a figure depends on it.
  enum Line {
    GROUP, TOTAL, EMPTY, CLASSES
  }

  List<YearGroup> groups() {
    TreeSet<YearGroup> groups = new TreeSet<>();
    columns.forEach(column -> column.pupils().forEach((group, count) -> {
      if (count > 0) {
        groups.add(group);
      }
    }));
    return List.copyOf(groups);
  }

  /// What a row of the table is.
  Line line(int row) {
    int after = row - groups().size();
    if (after < 0) {
      return Line.GROUP;
    }
    if (after == 0) {
      return Line.TOTAL;
    }
    return after == 1 && Places.of(scope).isPresent() ? Line.EMPTY : Line.CLASSES;
  }

  GridData data() {
    List<Row> rows = new ArrayList<>();
    groups().forEach(group -> rows.add(row(group.words(), "line", column -> group(column, group))));
    rows.add(row(totalName(), "total",
        column -> column.isKnown() ? plain(column, column.total()) : leftOut(column)));
    Places.of(scope).ifPresent(places -> rows
        .add(row("Empty of " + places.all() + " places", "line", column -> empty(column, places))));
    if (columns.stream().anyMatch(column -> column.classes().isPresent())) {
      rows.add(row("Classes", "line",
          column -> column.classes().isPresent()
              ? plain(column, column.classes().getAsDouble())
              : Cell.NONE));
    }
    return new GridData(columns.stream().map(RollGrid::heading).toList(), rows);
  }

  private String totalName() {
    List<YearGroup> funded = groups().stream().filter(YearGroup::isFunded).toList();
    return funded.isEmpty()
        ? "All pupils"
        : funded.getFirst().words() + " to " + funded.getLast().words();
  }

  private Row row(String name, String style, Function<RollColumn, Cell> cell) {
    return new Row(name, style,
        columns.stream()
            .map(column -> isFirstProjected(column)
                ? cell.apply(column).styled("from-here")
                : cell.apply(column))
            .toList());
  }

  private boolean isFirstProjected(RollColumn column) {
    return column.isProjected() && columns.stream()
        .noneMatch(c -> c.isProjected() && c.year().compareTo(column.year()) < 0);
  }

  private static GridData.Column heading(RollColumn column) {
    String group = switch (column.kind()) {
      case COUNTED -> "counted";
      case PROJECTED -> "projected";
      case LEFT_OUT -> "none";
    };
    String when = column.january()
        ? "Jan\n" + (column.year().start() + 1)
        : "Oct\n" + column.year().start();
    return new GridData.Column(group, when);
  }

  private Cell group(RollColumn column, YearGroup group) {
    Double pupils = column.pupils().get(group);
    if (pupils == null) {
      return column.isKnown() ? Cell.NONE : leftOut(column);
    }
    Cell cell = plain(column, pupils).styled("heat-" + heat(pupils));
    Optional<YearGroup> first = Places.firstGroup(scope);
    return column.isProjected() && first.filter(group::equals).isPresent()
        ? intake(cell, column.year(), pupils)
        : cell;
  }

  private Cell intake(Cell cell, SchoolYear year, double pupils) {
    Cell marked = typed.contains(year)
        ? Cell.of(cell.shown() + "*", cell.plain()).styled("projected").styled("changed")
            .styled("heat-" + heat(pupils)).noted("Typed by you.")
        : cell;
    return typing ? marked.typed(String.valueOf(Math.round(pupils))) : marked;
  }

  private int heat(double pupils) {
    double most = figures().max().orElse(1);
    double least = figures().filter(figure -> figure > 0).min().orElse(0);
    return (int) Math.clamp((pupils - least) / Math.max(NARROW, most - least) * HEATS, 0,
        HEATS - 1);
  }

  private DoubleStream figures() {
    return columns.stream().flatMap(column -> column.pupils().values().stream())
        .mapToDouble(Double::doubleValue);
  }

  private static Cell empty(RollColumn column, Places places) {
    if (!column.isKnown()) {
      return leftOut(column);
    }
    double empty = places.all() - (double) Math.round(column.total());
    Cell cell = plain(column, empty);
    return empty < 0 ? cell.noted(Format.pupils(-empty) + " more pupils than places.") : cell;
  }

  /// A figure in whole pupils; the unrounded one is copied and saved.
  private static Cell plain(RollColumn column, double value) {
    Cell cell = Cell.of(Format.pupils((double) Math.round(value)), plain(value));
    if (column.kind() == Kind.PROJECTED) {
      return cell.styled("projected").noted("Projected.");
    }
    return column.january() ? cell.noted("Counted in January, standing in for October.") : cell;
  }

  private static String plain(double value) {
    return java.math.BigDecimal.valueOf(value).setScale(2, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros().toPlainString();
  }

  private static Cell leftOut(RollColumn column) {
    return Cell.of("\u2013", "").noted(column.why());
  }
}
