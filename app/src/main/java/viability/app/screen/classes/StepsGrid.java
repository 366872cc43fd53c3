package viability.app.screen.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.app.look.Format;
import viability.app.screen.part.GridData;
import viability.app.screen.part.GridData.Cell;
import viability.app.screen.part.GridData.Row;
import viability.app.screen.part.Scope;
import viability.model.classes.ClassStep;
import viability.model.projection.ClassYear;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// How far each year group of one school year is from a class fewer or more, school by school.
record StepsGrid(Scope scope, ClassColumn column) {

  private static final List<GridData.Column> HEADINGS = List.of(new GridData.Column("", "Pupils"),
      new GridData.Column("", "Fewer pupils,\na class fewer"),
      new GridData.Column("", "More pupils,\na class more"));

  /// A row of the table: a step, or where it is empty the name of a school.
  private record Line(int school, Optional<ClassStep> step) {}

  GridData data() {
    return new GridData(HEADINGS, lines().stream().map(this::row).toList());
  }

  /// What is to be said where classes are typed.
  String note() {
    return column.isTyped()
        ? "Where classes are typed for " + Format.year(column.year())
            + ", pupils alone change none of them."
        : "One year group at a time, the others as they are.";
  }

  Optional<Working> reason(int row, int place) {
    Line line = lines().get(row);
    return line.step()
        .flatMap(step -> place == 0
            ? Optional.ofNullable(year(line).roll().get(step.group()))
            : far(place == 1 ? step.fewer() : step.more(), place == 1 ? -1 : 1, step, year(line)));
  }

  private static Optional<Working> far(OptionalInt pupils, int sign, ClassStep step,
      ClassYear year) {
    return pupils.isEmpty()
        ? Optional.empty()
        : Optional.of(Working.stated(
            step.group().words()
                + " in " + year.year() + ", pupils to a class " + (sign < 0 ? "fewer" : "more"),
            pupils.getAsInt(), Unit.PUPILS,
            "The school has " + classes(year.classes()) + "; with "
                + (step.pupils() + sign * pupils.getAsInt()) + " pupils in " + step.group().words()
                + " it would have " + classes(year.classes() + sign)
                + (sign > 0 ? " or more." : " or fewer."),
            List.of(year.why())));
  }

  private static String classes(int count) {
    return count == 1 ? "1 class" : count + " classes";
  }

  private ClassYear year(Line line) {
    return column.schools().get(line.school());
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < column.schools().size(); i++) {
      int school = i;
      if (column.schools().size() > 1) {
        lines.add(new Line(i, Optional.empty()));
      }
      column.schools().get(i).steps()
          .forEach(step -> lines.add(new Line(school, Optional.of(step))));
    }
    return lines;
  }

  private Row row(Line line) {
    return line.step()
        .map(step -> new Row(step.group().words(), "line",
            List.of(Cell.of(String.valueOf(step.pupils()), String.valueOf(step.pupils())),
                cell(step.fewer(), step.pupils()), cell(step.more(), 0))))
        .orElseGet(() -> new Row(scope.names().get(line.school()), "head",
            List.of(Cell.NONE, Cell.NONE, Cell.NONE)));
  }

  private static Cell cell(OptionalInt pupils, int all) {
    if (pupils.isEmpty()) {
      return Cell.of("\u2013", "").noted("No number of pupils in this year group alone would.");
    }
    String plain = String.valueOf(pupils.getAsInt());
    return pupils.getAsInt() == all
        ? Cell.of("all " + plain, plain).noted("Only if the year group had no pupils.")
        : Cell.of(plain, plain);
  }
}
