package viability.app.chart;

import java.util.List;

/// A school's pupils by year group, youngest first: counted up to and with the school year that
/// starts in `lastCounted`, projected after it.
public record YearGroups(String subject, List<Group> groups, int lastCounted) {

  public YearGroups {
    groups = List.copyOf(groups);
  }

  /// One year group at each October.
  public record Group(String name, List<Point> points) {
    public Group {
      points = List.copyOf(points);
    }
  }

  /// The same as lines, for the table.
  Lines lines() {
    return new Lines(subject, groups.stream()
        .map(group -> Line.of(group.name(), PupilsByYear.SERIES, group.points())).toList());
  }
}
