package viability.model.roll;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import viability.model.school.Births;
import viability.model.school.Phase;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.units.SchoolYear;

/// The rolls of all loaded schools, and what a method makes of them for each; years left out are as
/// if they had never been counted, but for a school that would be left without any.
public final class AreaRolls {

  private static final int BIRTH_LAG = 4;

  private final List<School> loaded;
  private final Optional<Births> births;
  private final RollMethod method;
  private final Map<Phase, AreaRatios> ratios = new EnumMap<>(Phase.class);
  private final Map<YearGroup, RollHistory> totals = new HashMap<>();

  public AreaRolls(List<School> all, Optional<Births> births, RollMethod method,
      Collection<SchoolYear> leftOut) {
    this.loaded = all.stream().map(school -> without(school, leftOut)).toList();
    this.births = births;
    this.method = method;
  }

  private static School without(School school, Collection<SchoolYear> leftOut) {
    School kept = school
        .withRolls(school.rolls().stream().filter(roll -> !leftOut.contains(roll.year())).toList());
    return kept.rolls().isEmpty() ? school : kept;
  }

  /// What the method makes of one of the loaded schools, by its id.
  public SchoolRates of(School wanted) {
    School school = loaded.stream().filter(s -> s.id().equals(wanted.id())).findFirst()
        .orElse(wanted);
    Phase phase = school.details().phase();
    RollHistory history = RollHistory.of(school);
    AreaRatios area = ratios.computeIfAbsent(phase, p -> AreaRatios.of(loaded, p));
    Optional<Joiners> youngest = youngest(history);
    return switch (method) {
      case PlainCohorts plain -> new SchoolRates(plain(plain, history), area,
          history.isEmpty() ? youngest : Optional.of(plainJoiners(plain, school, history)),
          Optional.empty(), false);
      case NoChange _ -> new SchoolRates(Progression.of(history, area), area,
          newest(history, phase.first()).or(() -> youngest), Optional.empty(), true);
      default -> new SchoolRates(Progression.of(history, area), area,
          intake(history, phase.first()).map(Joiners::of).or(() -> youngest),
          Feed.of(school, loaded), false);
    };
  }

  private Optional<Intake> intake(RollHistory history, YearGroup entry) {
    RollHistory all = totals.computeIfAbsent(entry, this::total);
    return Intake.of(history, all, entry, births.filter(_ -> entry == YearGroup.R), BIRTH_LAG);
  }

  private RollHistory total(YearGroup entry) {
    return RollHistory.total(loaded.stream().filter(s -> s.details().phase().first() == entry)
        .map(RollHistory::of).toList());
  }

  private static Progression plain(PlainCohorts method, RollHistory history) {
    Map<YearGroup, Progression.Ratio> own = new EnumMap<>(YearGroup.class);
    for (YearGroup group : YearGroup.values()) {
      OptionalDouble ratio = method.averaging().of(Progression.pairs(history, group));
      double value = ratio.orElse(1);
      own.put(group, new Progression.Ratio(value, value, value, ratio.isPresent() ? 1 : 0));
    }
    return new Progression(own);
  }

  private Joiners plainJoiners(PlainCohorts plain, School school, RollHistory history) {
    Phase phase = school.details().phase();
    Launch launch = new Launch(school.name(), history, history.latest(), Set.of(),
        phase.yearGroups(), AreaRatios.ENGLAND, births, history, BIRTH_LAG);
    return launch.groups().contains(phase.first())
        ? Joiners.of(plain, launch, phase.first())
        : youngest(history).orElseThrow();
  }

  private static Optional<Joiners> newest(RollHistory history, YearGroup entry) {
    OptionalDouble count = history.isEmpty()
        ? OptionalDouble.empty()
        : history.count(history.latest(), entry);
    return count.isEmpty()
        ? Optional.empty()
        : Optional.of(Joiners.flat(count.getAsDouble(), "The school's newest intake, held flat."));
  }

  /// The youngest year group with a count in the newest roll, for a school whose first year group
  /// was never counted.
  private static Optional<Joiners> youngest(RollHistory history) {
    return history.isEmpty()
        ? Optional.empty()
        : history.years().getOrDefault(history.latest(), Collections.emptySortedMap()).entrySet()
            .stream().filter(e -> e.getKey().isFunded() && e.getValue() > 0).findFirst()
            .map(e -> Joiners.flat(e.getValue(),
                e.getKey().words() + " of the newest roll, held flat."));
  }
}
