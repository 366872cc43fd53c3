package viability.app.screen.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.model.classes.Organisation;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// Pupils and classes as a table: a row a year group, then totals and other ways of making classes.
///
/// `typed` are the school years whose classes the user typed; `typing` whether they can be
/// typed here.
record ClassGrid(List<ClassColumn> columns, Set<SchoolYear> typed, boolean typing) {

  /// What each row is, in order: the working of a figure depends on it.
  enum Line {
    GROUP, PUPILS, CLASSES, SINGLE_AGE, MIXED_AGE, EACH, TEACHERS
  }

  ClassGrid {
    columns = List.copyOf(columns);
  }

  List<YearGroup> groups() {
    TreeSet<YearGroup> groups = new TreeSet<>();
    columns.forEach(column -> groups.addAll(column.groups()));
    return List.copyOf(groups);
  }

  /// What a row of the table is.
  Line line(int row) {
    int after = row - groups().size();
    return after < 0 ? Line.GROUP : Line.values()[after + 1];
  }

  GridData data() {
    List<Row> rows = new ArrayList<>();
    groups().forEach(group -> rows.add(row(group.words(), "line", column -> group(column, group))));
    rows.add(row("All pupils", "line", column -> whole(column.pupils())));
    rows.add(row("Classes", "total", this::classes));
    rows.add(
        row("if single-age", "line", column -> whole(column.classes(Organisation.SINGLE_AGE))));
    rows.add(row("if mixed-age", "line", column -> whole(column.classes(Organisation.MIXED_AGE))));
    rows.add(row("Pupils in a class", "line", ClassGrid::each));
    if (columns.stream().anyMatch(column -> !column.teachers().isEmpty())) {
      rows.add(row("Secondary teachers", "line", ClassGrid::teachers));
    }
    return new GridData(columns.stream().map(ClassGrid::heading).toList(), rows);
  }

  private Row row(String name, String style, Function<ClassColumn, Cell> cell) {
    return new Row(name, style,
        columns.stream()
            .map(column -> isFirstProjected(column)
                ? cell.apply(column).styled("from-here")
                : cell.apply(column))
            .toList());
  }

  private boolean isFirstProjected(ClassColumn column) {
    return column.isProjected()
        && columns.stream().filter(ClassColumn::isProjected).findFirst().equals(of(column));
  }

  private static java.util.Optional<ClassColumn> of(ClassColumn column) {
    return java.util.Optional.of(column);
  }

  private static GridData.Column heading(ClassColumn column) {
    return new GridData.Column("", Format.year(column.year()));
  }

  private static Cell group(ClassColumn column, YearGroup group) {
    int pupils = column.pupils(group);
    if (pupils == 0) {
      return whole(0);
    }
    int classes = column.classes(group);
    return column.isApart(group)
        ? Cell.of(pupils + " \u00b7 " + classes, String.valueOf(pupils))
            .noted(pupils + " pupils in " + classes + (classes == 1 ? " class." : " classes."))
        : whole(pupils).noted(column.isTyped()
            ? "Classes are typed for the whole of Reception to Year 6."
            : "Shares classes with the year group beside it.");
  }

  private Cell classes(ClassColumn column) {
    Cell cell = whole(column.classes());
    if (typed.contains(column.year())) {
      cell = Cell.of(cell.shown() + "*", cell.plain()).styled("changed").noted("Typed by you.");
    }
    return typing ? cell.typed(String.valueOf(column.classes())) : cell;
  }

  private static Cell each(ClassColumn column) {
    if (column.classes() == 0) {
      return Cell.NONE;
    }
    double each = (double) column.pupils() / column.classes();
    return Cell.of(Format.pupils(each), Double.toString(each));
  }

  private static Cell teachers(ClassColumn column) {
    if (column.teachers().isEmpty()) {
      return Cell.NONE;
    }
    double all = column.teachers().stream().mapToDouble(Working::value).sum();
    return Cell.of(Format.pupils(all), Double.toString(all))
        .noted("Full-time teachers that the timetable of Year 7 to Year 11 takes.");
  }

  private static Cell whole(int count) {
    return Cell.of(Format.pupils(count), String.valueOf(count));
  }
}
