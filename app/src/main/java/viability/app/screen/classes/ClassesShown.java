package viability.app.screen.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viability.app.chart.Classes;
import viability.app.explain.ClassesSentence;
import viability.app.explain.ClassesSentence.Count;
import viability.app.explain.ClassesSentence.Nearest;
import viability.app.screen.part.Scope;
import viability.model.classes.ClassStep;
import viability.model.classes.Organisation;
import viability.model.units.SchoolYear;

/// All that the Classes & staff page shows of classes at one moment.
///
/// `missing` names the schools without a roll; then there are no columns. `base` is the school year
/// that starts in the base year. `resets` are the years whose typed classes can be taken back.
record ClassesShown(Scope scope, String scenario, List<String> missing, SchoolYear base,
    ClassGrid grid, List<Reset> resets) {

  /// Classes typed for a year, which can be taken back.
  record Reset(SchoolYear year, String words) {}

  List<ClassColumn> columns() {
    return grid.columns();
  }

  /// Whether there are classes to show.
  boolean isKnown() {
    return columns().stream().anyMatch(column -> column.pupils() > 0);
  }

  String sentence() {
    Optional<ClassColumn> counted = columns().stream().filter(c -> !c.isProjected())
        .reduce((a, b) -> b).or(() -> columns().stream().findFirst());
    Optional<Count> now = counted.map(ClassesShown::count);
    Optional<Count> later = columns().isEmpty()
        ? Optional.empty()
        : Optional.of(columns().getLast())
            .filter(last -> counted.filter(c -> c.year().compareTo(last.year()) < 0).isPresent())
            .map(ClassesShown::count);
    return new ClassesSentence(scope.names(), missing, now, later,
        column(base.plus(1)).flatMap(this::nearest)).words();
  }

  /// What is missing, and how to add it; nothing where classes are shown.
  String empty() {
    return isKnown()
        ? ""
        : missing.isEmpty()
            ? "There are no pupils in Reception or above, so there are no classes to count."
            : "Drop the school census or a roll by year group on the Start page to add it.";
  }

  /// The classes of each year; empty where there are none to draw.
  Optional<Classes> chart() {
    return isKnown()
        ? Optional
            .of(new Classes(scope.words(), columns().stream().map(ClassColumn::drawn).toList()))
        : Optional.empty();
  }

  Optional<ClassColumn> column(SchoolYear year) {
    return columns().stream().filter(column -> column.year().equals(year)).findFirst();
  }

  /// The year group whose pupils are nearest to a class fewer.
  private Optional<Nearest> nearest(ClassColumn column) {
    List<Nearest> all = new ArrayList<>();
    for (int i = 0; i < column.schools().size(); i++) {
      String at = scope.schools().size() > 1 ? " at " + scope.names().get(i) : "";
      column.schools().get(i).steps().stream().flatMap(step -> near(column.year(), step, at))
          .forEach(all::add);
    }
    return all.stream().min(Comparator.comparingInt(Nearest::fewer));
  }

  private static Stream<Nearest> near(SchoolYear year, ClassStep step, String at) {
    return step.fewer().stream()
        .mapToObj(fewer -> new Nearest(year, step.group().words() + at, fewer));
  }

  private static Count count(ClassColumn column) {
    return new Count(column.year(), column.pupils(), column.classes(),
        column.isTyped() ? column.classes() : column.classes(Organisation.MIXED_AGE));
  }
}
