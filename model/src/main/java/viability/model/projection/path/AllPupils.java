package viability.model.projection.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import viability.model.arrangement.Setting;
import viability.model.effect.Closes;
import viability.model.effect.Effect;
import viability.model.projection.basis.RollChoice;
import viability.model.roll.AreaRolls;
import viability.model.roll.Feed;
import viability.model.roll.RollMethod;
import viability.model.roll.RollMethods;
import viability.model.school.Births;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Working;
import viability.model.units.SchoolYear;

/// The pupils of all schools of a setting, stepped together year by year and future by future, so
/// that pupils without a place at one school find one at another, and one school's oldest become
/// another's youngest.
public final class AllPupils {

  private final List<School> loaded;
  private final Block block;
  private final Map<SchoolId, RollSteps> steps = new LinkedHashMap<>();
  private final Map<SchoolId, PupilPath> paths = new LinkedHashMap<>();
  private final Map<SchoolId, PupilPath> ifOpen = new HashMap<>();
  private final Map<SchoolId, TreeMap<SchoolYear, double[]>> expected = new HashMap<>();
  private final Map<SchoolId, TreeMap<SchoolYear, double[]>> spilled = new HashMap<>();
  private final Map<SchoolId, Closing> closing = new LinkedHashMap<>();
  private final Leaving leaving;
  private final Set<SchoolId> emptied = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  /// Steps every school to the end of the span, under those of the effects that move pupils.
  public AllPupils(Setting setting, Optional<Births> births, RollChoice choice,
      List<Effect> effects, Span span, Block block) {
    this.loaded = setting.schools().stream().map(EvenRolls::of).toList();
    this.block = block;
    Optional<RollMethod> method = RollMethods.named(choice.method());
    AreaRolls area = new AreaRolls(loaded, births, method.orElse(RollMethods.DEFAULT),
        choice.leftOut());
    for (School school : loaded) {
      steps.put(school.id(), new RollSteps(school, area.of(school), setting.assumed(),
          span.firstSchoolYear(), block.shifts(), effects));
      paths.put(school.id(), new PupilPath(school, span, block));
      expected.put(school.id(), new TreeMap<>());
      spilled.put(school.id(), new TreeMap<>());
    }
    close(setting, effects, span);
    leaving = Leaving.of(effects);
    SchoolYear year = paths.values().stream().map(PupilPath::from).sorted().findFirst()
        .orElse(span.firstSchoolYear());
    for (; year.compareTo(span.lastSchoolYear()) <= 0; year = year.plus(1)) {
      step(year);
    }
    findings.addAll(RollDoubts.of(setting.schools(), births, choice, steps, closing.values()));
  }

  private void close(Setting setting, List<Effect> effects, Span span) {
    List<Closes> closes = effects.stream().filter(Closes.class::isInstance).map(Closes.class::cast)
        .toList();
    List<SchoolId> ids = closes.stream().map(Closes::school).toList();
    for (Closes effect : closes) {
      if (paths.containsKey(effect.school())) {
        closing.put(effect.school(), new Closing(effect, loaded, ids, setting.assumed()));
        ifOpen.put(effect.school(), new PupilPath(school(effect.school()), span, block));
      }
    }
  }

  /// One school's pupils; throws [IllegalArgumentException] where the setting has no such school.
  public PupilPath of(SchoolId school) {
    return known(paths.get(school), school);
  }

  /// One school's pupils as they would be if it did not close: what its lines go by until it does.
  /// From the first year without it on they stand still.
  public PupilPath ifOpen(SchoolId school) {
    PupilPath open = ifOpen.get(school);
    return open == null ? of(school) : open;
  }

  /// The share of a school's year group that effects leave it in a projected year.
  double staying(SchoolId school, SchoolYear year, YearGroup group) {
    return leaving.staying(school, steps(school), year, group);
  }

  public RollSteps steps(SchoolId school) {
    return known(steps.get(school), school);
  }

  /// Pupils joining a school's first year group in October of a projected school year, whatever was
  /// typed instead: one number a future; empty for years before and for a school nobody joins.
  public Optional<double[]> expected(SchoolId school, SchoolYear year) {
    return Optional.ofNullable(known(expected.get(school), school).get(year));
  }

  /// How one year group of a school in October of a year that is worked out came about, in the
  /// first future.
  public Working explain(School school, SchoolYear year, YearGroup group) {
    return new GroupWorking(this, school(school.id()), year, group).working();
  }

  /// Pupils who join a school because others are full, one number a future; none where nobody
  /// is admitted.
  double[] spilled(SchoolId school, SchoolYear year) {
    double[] pupils = known(spilled.get(school), school).get(year);
    return pupils == null ? block.all(0) : pupils;
  }

  /// The schools that have closed by a year, in the order in which their pupils are placed.
  List<Closing> closedBy(SchoolYear year) {
    return closing.values().stream().filter(closes -> closes.hasClosedBy(year)).toList();
  }

  /// What had to be assumed about all schools or how they go together.
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static <T> T known(@org.jspecify.annotations.Nullable T thing, SchoolId school) {
    if (thing == null) {
      throw new IllegalArgumentException("No school " + school + " in the setting");
    }
    return thing;
  }

  private void step(SchoolYear year) {
    Map<SchoolId, double[][]> rolls = new LinkedHashMap<>();
    for (School school : loaded) {
      PupilPath path = of(school.id());
      RollSteps own = steps(school.id());
      if (year.compareTo(path.from()) >= 0 && !path.counts(year, own)) {
        rolls.put(school.id(), own.moved(year, ifOpen(school.id()).roll(year.plus(-1))));
      }
      PupilPath open = ifOpen.get(school.id());
      if (open != null && year.compareTo(open.from()) >= 0) {
        open.counts(year, own);
      }
    }
    join(year, rolls);
    rolls.forEach((id, roll) -> leaving.take(id, steps(id), year, roll));
    closures(year, rolls);
    rolls.forEach((id, roll) -> of(id).project(year, roll));
  }

  private void join(SchoolYear year, Map<SchoolId, double[][]> rolls) {
    Map<YearGroup, List<SchoolId>> byEntry = new TreeMap<>();
    rolls.keySet().stream().filter(id -> steps(id).admits())
        .forEach(id -> byEntry.computeIfAbsent(steps(id).entry(), _ -> new ArrayList<>()).add(id));
    byEntry.forEach((entry, ids) -> {
      ids.removeIf(id -> closed(id, year) && joinClosed(id, year, rolls));
      long teaching = steps.values().stream().filter(s -> s.admits() && s.entry() == entry).count();
      Admissions admissions = new Admissions(ids.stream().map(this::steps).toList(), (int) teaching,
          block.futures());
      admissions.admit(year, ids.stream().map(id -> asking(id, year)).toArray(double[][]::new));
      for (int s = 0; s < ids.size(); s++) {
        known(rolls.get(ids.get(s)), ids.get(s))[entry.index()] = admissions.admitted()[s];
        known(expected.get(ids.get(s)), ids.get(s)).put(year, admissions.expected()[s]);
        known(spilled.get(ids.get(s)), ids.get(s)).put(year, admissions.received()[s]);
      }
    });
  }

  private School school(SchoolId id) {
    return loaded.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private boolean closed(SchoolId id, SchoolYear year) {
    Closing closes = closing.get(id);
    return closes != null && closes.hasClosedBy(year);
  }

  /// Those who would have joined a closed school ask it still, in vain; they are placed after
  /// all others.
  private boolean joinClosed(SchoolId id, SchoolYear year, Map<SchoolId, double[][]> rolls) {
    known(rolls.get(id), id)[steps(id).entry().index()] = asking(id, year);
    return true;
  }

  private double[] asking(SchoolId id, SchoolYear year) {
    return steps(id).asking(year, feeding(id, year), block.futures());
  }

  /// The pupils of whom a school's new ones are a share in a year, one number a future; empty where
  /// it goes by births or its own intakes.
  Optional<double[]> feeding(SchoolId id, SchoolYear year) {
    return steps(id).rates().feed()
        .filter(f -> !f.from().stream().allMatch(from -> closed(from, year.plus(-1))))
        .flatMap(f -> feeding(f, year.plus(-1)));
  }

  /// The pupils of a feeder's year group in a year, one number a future; empty where a feeder's are
  /// neither worked out nor counted.
  private Optional<double[]> feeding(Feed feed, SchoolYear year) {
    double[] sum = new double[block.futures()];
    for (SchoolId id : feed.from()) {
      if (!of(id).has(year)) {
        var counted = feed.history().count(year, feed.group());
        return counted.isEmpty() ? Optional.empty() : Optional.of(block.all(counted.getAsDouble()));
      }
      double[] pupils = of(id).roll(year)[feed.group().index()];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += pupils[i];
      }
    }
    return Optional.of(sum);
  }

  private void closures(SchoolYear year, Map<SchoolId, double[][]> rolls) {
    for (Closing closes : closing.values()) {
      SchoolId id = closes.school().id();
      double[][] roll = rolls.get(id);
      if (roll != null && closes.hasClosedBy(year)) {
        PupilPath open = known(ifOpen.get(id), id);
        boolean first = emptied.add(id);
        double[][] leaving = first ? roll : onlyEntry(roll, steps(id).entry());
        closes.place(year, leaving, rolls, steps);
        open.project(year, first ? roll : open.roll(year.plus(-1)));
        rolls.put(id, new double[roll.length][block.futures()]);
      } else if (roll != null) {
        known(ifOpen.get(id), id).project(year, roll);
      }
    }
  }

  private double[][] onlyEntry(double[][] roll, YearGroup entry) {
    double[][] only = new double[roll.length][block.futures()];
    only[entry.index()] = roll[entry.index()];
    return only;
  }
}
