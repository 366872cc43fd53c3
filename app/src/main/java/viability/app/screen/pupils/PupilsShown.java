package viability.app.screen.pupils;

import java.util.List;
import java.util.Optional;
import viability.app.chart.Line;
import viability.app.chart.Point;
import viability.app.chart.Pupils;
import viability.app.chart.YearGroups;
import viability.app.explain.PupilsSentence;
import viability.app.explain.PupilsSentence.Count;
import viability.app.explain.PupilsSentence.Starting;
import viability.app.screen.part.Scope;
import viability.model.school.Census;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// All that the Pupils page shows at one moment.
///
/// `resets` are the school years whose typed intake can be taken back, each with its words; `likely`
/// the pupils, Reception to Year 11, that 8 of 10 projections like these come within, none for
/// several schools together.
record PupilsShown(Scope scope, String scenario, RollGrid grid, List<WorkedOut> worked,
    List<Reset> resets, List<Line.Range> likely) {

  /// A typed intake that can be taken back.
  record Reset(SchoolYear year, String words) {}

  String sentence() {
    Optional<RollColumn> last = grid.columns().stream().filter(RollColumn::isProjected)
        .reduce((a, b) -> b);
    Optional<Starting> starting = last.flatMap(column -> Places.firstGroup(scope)
        .filter(group -> column.pupils().containsKey(group)).map(group -> new Starting(group,
            column.pupils().getOrDefault(group, 0.0), Places.eachYear(scope))));
    Optional<Count> counted = lastCounted().map(PupilsShown::count);
    List<String> unknown = scope.schools().stream().filter(s -> s.rolls().isEmpty()).map(School::id)
        .map(id -> scope.names().get(index(id.value()))).toList();
    return new PupilsSentence(counted.isEmpty() && !unknown.isEmpty() ? unknown : scope.names(),
        counted, last.map(PupilsShown::count), starting).words();
  }

  private int index(String id) {
    return scope.schools().stream().map(s -> s.id().value()).toList().indexOf(id);
  }

  /// The pupils of each year; empty where there are none to draw.
  Optional<Pupils> pupils() {
    List<Point> counted = points(false);
    List<Point> projected = points(true);
    return counted.isEmpty() && projected.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pupils(scope.words(), counted, projected,
            likely.isEmpty() ? List.of() : List.of(new Line.Band(0.8, likely)),
            Places.of(scope).map(places -> java.util.OptionalDouble.of(places.all()))
                .orElse(java.util.OptionalDouble.empty())));
  }

  /// The year groups of each year, those of compulsory age and Reception; empty where there
  /// are none.
  Optional<YearGroups> yearGroups() {
    List<YearGroups.Group> groups = grid.groups().stream().filter(YearGroup::isFunded)
        .map(group -> new YearGroups.Group(group.words(), points(group))).toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new YearGroups(scope.words(), groups,
            lastCounted().map(column -> column.year().start()).orElse(0)));
  }

  private Optional<RollColumn> lastCounted() {
    return grid.columns().stream().filter(c -> c.kind() == RollColumn.Kind.COUNTED)
        .reduce((a, b) -> b);
  }

  private List<Point> points(boolean projected) {
    return grid.columns().stream().filter(RollColumn::isKnown)
        .filter(column -> column.isProjected() == projected).map(RollColumn::point).toList();
  }

  private List<Point> points(YearGroup group) {
    return grid.columns().stream().filter(column -> column.pupils().containsKey(group))
        .map(column -> Point.of(column.year(), column.pupils().getOrDefault(group, 0.0))).toList();
  }

  private static Count count(RollColumn column) {
    return new Count(column.year(), column.january() ? Census.JANUARY : Census.OCTOBER,
        column.total());
  }
}
