package viability.model.projection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.projection.basis.RollChoice;
import viability.model.projection.path.AllPupils;
import viability.model.projection.path.PupilPath;
import viability.model.projection.path.RollSteps;
import viability.model.projection.path.Rolls;
import viability.model.projection.path.Span;
import viability.model.roll.Progression;
import viability.model.roll.RollHistory;
import viability.model.roll.RollMethods;
import viability.model.roll.SchoolBands;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.units.SchoolYear;

/// What one school's roll rests on, and what comes of it, for those who want to see the working.
///
/// `projected` is the roll of every school year after the last one counted; `expected` the pupils
/// joining in each as worked out, whatever was typed instead. `intake` says how those were worked
/// out, `area` where the area's ratios come from. 8 times in 10 the roll, Reception to Year 11, of a
/// projected year may be expected within its band; a school held at its latest roll has none. A
/// school needs no budget for this, only a roll; without one everything is empty but the findings.
public record RollBasis(SchoolId school,
    SortedMap<SchoolYear, SortedMap<YearGroup, Double>> projected,
    SortedMap<SchoolYear, Double> expected, String intake, Map<YearGroup, Progression.Ratio> ratios,
    String area, SortedMap<SchoolYear, Band> bands, List<Finding> findings) {

  /// Pupils, from the fewest to the most.
  public record Band(double low80, double high80) {}

  public RollBasis {
    projected = Collections.unmodifiableSortedMap(new TreeMap<>(projected));
    expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
    bands = Collections.unmodifiableSortedMap(new TreeMap<>(bands));
    ratios = Collections.unmodifiableMap(new EnumMap<>(ratios));
    findings = List.copyOf(findings);
  }

  /// The basis of one school's roll in a case; throws [IllegalArgumentException] where the case has
  /// no such school.
  public static RollBasis of(Case wanted, SchoolId id) {
    return of(wanted, List.of(id)).getFirst();
  }

  /// The same of several schools, in the order given, their pupils worked out once.
  public static List<RollBasis> of(Case wanted, List<SchoolId> ids) {
    AllPupils pupils = Projector.pupils(wanted);
    return ids.stream().map(id -> of(wanted, pupils, wanted.setting().school(id))).toList();
  }

  private static RollBasis of(Case wanted, AllPupils pupils, School school) {
    RollSteps steps = pupils.steps(school.id());
    PupilPath path = pupils.of(school.id());
    RollHistory history = RollHistory.of(school);
    SchoolYear last = new Span(wanted.base().year(), wanted.years()).lastSchoolYear();
    SortedMap<SchoolYear, SortedMap<YearGroup, Double>> projected = new TreeMap<>();
    SortedMap<SchoolYear, Double> expected = new TreeMap<>();
    if (!history.isEmpty()) {
      for (SchoolYear year = history.latest().plus(1); year.compareTo(last) <= 0; year = year
          .plus(1)) {
        projected.put(year, Rolls.central(path.roll(year)));
        expected.put(year, pupils.expected(school.id(), year).map(lanes -> lanes[0]).orElse(0.0));
      }
    }
    return new RollBasis(school.id(), projected, expected, steps.rates().joining(),
        ratios(school, steps), steps.rates().area().words(), bands(wanted, school, projected),
        path.findings());
  }

  private static SortedMap<SchoolYear, Band> bands(Case wanted, School school,
      SortedMap<SchoolYear, SortedMap<YearGroup, Double>> projected) {
    SortedMap<SchoolYear, Band> bands = new TreeMap<>();
    Phase phase = school.details().phase();
    if (projected.isEmpty() || phase == Phase.SPECIAL || phase == Phase.NURSERY) {
      return bands;
    }
    RollChoice choice = wanted.basis().rolls();
    SchoolBands widths = SchoolBands.of(wanted.setting().schools(), phase, wanted.births(),
        RollMethods.named(choice.method()).orElse(RollMethods.DEFAULT), choice.leftOut(),
        projected.size());
    SchoolYear counted = projected.firstKey().plus(-1);
    projected.forEach((year, roll) -> widths.of(school, year.minus(counted)).ifPresent(width -> {
      double total = roll.entrySet().stream().filter(e -> e.getKey().isFunded())
          .mapToDouble(Map.Entry::getValue).sum();
      bands.put(year, new Band(total * Math.exp(-width.at80()), total * Math.exp(width.at80())));
    }));
    return bands;
  }

  /// The ratios into the year groups that pupils move up into at the school.
  private static Map<YearGroup, Progression.Ratio> ratios(School school, RollSteps steps) {
    Map<YearGroup, Progression.Ratio> ratios = new EnumMap<>(YearGroup.class);
    school.details().phase().yearGroups().stream().skip(1).filter(YearGroup::isFunded)
        .forEach(group -> ratios.put(group, steps.rates().progression().ratios().get(group)));
    return ratios;
  }
}
