package viability.model.projection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.RollSteps;
import viability.model.projection.path.Rolls;
import viability.model.projection.path.Span;
import viability.model.roll.Intake;
import viability.model.roll.Progression;
import viability.model.roll.RollHistory;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.units.SchoolYear;

/// What one school's roll rests on, and what comes of it, for those who want to see the working.
///
/// `projected` is the roll of every school year after the last one counted; `expected` the pupils
/// joining in each as worked out, whatever was typed instead. `intake` says how those were worked
/// out, `area` where the area's ratios come from. A school needs no budget for this, only a roll;
/// without one everything is empty but the findings.
public record RollBasis(SchoolId school,
    SortedMap<SchoolYear, SortedMap<YearGroup, Double>> projected,
    SortedMap<SchoolYear, Double> expected, String intake, Map<YearGroup, Progression.Ratio> ratios,
    String area, List<Finding> findings) {

  public RollBasis {
    projected = Collections.unmodifiableSortedMap(new TreeMap<>(projected));
    expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
    ratios = Collections.unmodifiableMap(new EnumMap<>(ratios));
    findings = List.copyOf(findings);
  }

  /// The basis of one school's roll in a case; throws [IllegalArgumentException] where the case has
  /// no such school.
  public static RollBasis of(Case wanted, SchoolId id) {
    RollRun run = RollRun.of(wanted, id);
    School school = run.school();
    RollSteps steps = run.steps();
    PupilPath path = run.pupils();
    Span span = run.span();
    RollHistory history = RollHistory.of(school);
    SortedMap<SchoolYear, SortedMap<YearGroup, Double>> projected = new TreeMap<>();
    SortedMap<SchoolYear, Double> expected = new TreeMap<>();
    if (!history.isEmpty()) {
      for (SchoolYear year = history.latest().plus(1); year
          .compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
        projected.put(year, Rolls.central(path.roll(year)));
        expected.put(year, steps.expected(year));
      }
    }
    return new RollBasis(id, projected, expected,
        steps.intake().map(Intake::words).orElse("No intake is known."), ratios(school, steps),
        steps.area().words(), path.findings());
  }

  /// The ratios into the year groups that pupils move up into at the school.
  private static Map<YearGroup, Progression.Ratio> ratios(School school, RollSteps steps) {
    Map<YearGroup, Progression.Ratio> ratios = new EnumMap<>(YearGroup.class);
    school.details().phase().yearGroups().stream().skip(1).filter(YearGroup::isFunded)
        .forEach(group -> ratios.put(group, steps.progression().ratios().get(group)));
    return ratios;
  }
}
