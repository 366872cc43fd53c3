package viability.model.projection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.effect.Cause;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.Span;
import viability.model.roll.RollHistory;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// What one school's classes rest on, school year by school year, for those who want to see the
/// working: from the school year whose census pays for the base year to the last one projected.
///
/// A school needs no budget for this, only a roll; without one there are no years.
public record ClassBasis(SchoolId school, List<ClassYear> years) {

  public ClassBasis {
    years = List.copyOf(years);
  }

  /// The classes of a school year; empty for one that is not worked out.
  public Optional<ClassYear> in(SchoolYear wanted) {
    return years.stream().filter(year -> year.year().equals(wanted)).findFirst();
  }

  /// The basis of one school's classes in a case; throws [IllegalArgumentException] where the case
  /// has no such school.
  public static ClassBasis of(Case wanted, SchoolId id) {
    RollRun run = RollRun.of(wanted, id);
    List<ClassYear> years = new ArrayList<>();
    if (!RollHistory.of(run.school()).isEmpty()) {
      Span span = run.span();
      ClassInputs inputs = new ClassInputs(id, wanted.setting().assumed(), span,
          Projector.effects(wanted, EnumSet.allOf(Cause.class)).stream()
              .filter(effect -> effect.school().equals(id)).toList());
      for (SchoolYear year = span.firstSchoolYear(); year
          .compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
        years.add(new ClassYear(year, run.pupils().isCounted(year), roll(run, year),
            inputs.structure(year), inputs.caps(), inputs.limits()));
      }
    }
    return new ClassBasis(id, years);
  }

  private static SortedMap<YearGroup, Working> roll(RollRun run, SchoolYear year) {
    SortedMap<YearGroup, Working> roll = new TreeMap<>();
    PupilPath pupils = run.pupils();
    for (YearGroup group : YearGroup.values()) {
      if (group.compareTo(YearGroup.R) >= 0 && pupils.roll(year)[group.index()][0] != 0) {
        roll.put(group, run.all().explain(run.school(), year, group));
      }
    }
    return roll;
  }
}
