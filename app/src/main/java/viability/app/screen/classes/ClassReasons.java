package viability.app.screen.classes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import viability.model.classes.Organisation;
import viability.model.projection.ClassYear;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// Why a figure of one school year in the table of classes is what it is.
record ClassReasons(ClassColumn column) {

  Optional<Working> of(ClassGrid grid, int row) {
    return switch (grid.line(row)) {
      case GROUP -> group(grid.groups().get(row));
      case PUPILS -> Optional.of(pupils());
      case CLASSES -> Optional.of(classes());
      case SINGLE_AGE -> Optional
          .of(added("Single-age classes", Unit.CLASSES, year -> year.why(Organisation.SINGLE_AGE)));
      case MIXED_AGE -> Optional
          .of(added("Mixed-age classes", Unit.CLASSES, year -> year.why(Organisation.MIXED_AGE)));
      case EACH -> column.classes() == 0
          ? Optional.empty()
          : Optional.of(Working.stated("Pupils in a class, " + column.year(),
              (double) column.pupils() / column.classes(), Unit.PUPILS,
              "Pupils divided by classes.", List.of(pupils(), classes())));
      case TEACHERS -> teachers();
    };
  }

  private Optional<Working> teachers() {
    return column.teachers().size() < 2
        ? column.teachers().stream().findFirst()
        : Optional.of(Working.sum("Secondary teachers from September " + column.year().start(),
            Unit.FACTOR, "The schools added up.", column.teachers()));
  }

  Working classes() {
    return added("Classes", Unit.CLASSES, ClassYear::why);
  }

  /// A year group's classes where it is taught apart, else its pupils.
  private Optional<Working> group(YearGroup group) {
    if (column.pupils(group) == 0) {
      return Optional.empty();
    }
    return Optional.of(column.isApart(group)
        ? added(group.words() + ", classes", Unit.CLASSES, year -> year.why(group))
        : Working.stated(group.words() + " in " + column.year(), column.pupils(group), Unit.PUPILS,
            "Rounded to whole pupils.", column.schools().stream()
                .flatMap(year -> Optional.ofNullable(year.roll().get(group)).stream()).toList()));
  }

  private Working pupils() {
    return added("Pupils", Unit.PUPILS,
        year -> Working.stated("Pupils in October " + year.year().start(), year.pupils(),
            Unit.PUPILS, "Each year group rounded to whole pupils, added up.",
            List.copyOf(year.roll().values())));
  }

  private Working added(String label, Unit unit, Function<ClassYear, Working> why) {
    List<Working> parts = column.schools().stream().map(why).toList();
    return parts.size() == 1
        ? parts.getFirst()
        : Working.sum(label + " in " + column.year(), unit, "The schools added up.", parts);
  }
}
