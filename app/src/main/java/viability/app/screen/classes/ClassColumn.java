package viability.app.screen.classes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import viability.app.chart.Classes;
import viability.model.classes.Organisation;
import viability.model.projection.ClassYear;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// The classes of one school year: of a school, or of several added up, in the scope's order.
///
/// `teachers` are those that the timetables of Year 7 to Year 11 take, one for each school that has
/// such a timetable.
record ClassColumn(SchoolYear year, List<ClassYear> schools, List<Working> teachers) {

  ClassColumn {
    schools = List.copyOf(schools);
    teachers = List.copyOf(teachers);
  }

  boolean isProjected() {
    return schools.stream().anyMatch(school -> !school.counted());
  }

  /// The year groups with pupils.
  Set<YearGroup> groups() {
    Set<YearGroup> groups = new TreeSet<>();
    schools.forEach(school -> school.roll().keySet().stream()
        .filter(group -> school.pupils(group) > 0).forEach(groups::add));
    return groups;
  }

  int pupils() {
    return schools.stream().mapToInt(ClassYear::pupils).sum();
  }

  int pupils(YearGroup group) {
    return schools.stream().mapToInt(school -> school.pupils(group)).sum();
  }

  int classes() {
    return schools.stream().mapToInt(ClassYear::classes).sum();
  }

  int classes(YearGroup group) {
    return schools.stream().mapToInt(school -> school.classes(group)).sum();
  }

  int classes(Organisation organisation) {
    return schools.stream().mapToInt(school -> school.classes(organisation)).sum();
  }

  /// Whether a year group is taught apart in every school that has it.
  boolean isApart(YearGroup group) {
    return !group.isPrimary() || schools.stream().allMatch(ClassYear::isApart);
  }

  boolean isTyped() {
    return schools.stream().anyMatch(ClassYear::isTyped);
  }

  /// The same as the chart takes it.
  Classes.Year drawn() {
    return new Classes.Year(year.start(), pupils(), classes(), classes(Organisation.SINGLE_AGE),
        classes(Organisation.MIXED_AGE), schools.stream().mapToDouble(ClassYear::full).sum());
  }
}
