package viability.model.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import viability.model.arrangement.Setting;
import viability.model.assumption.Assumed;
import viability.model.assumption.Change;
import viability.model.effect.Effect;
import viability.model.projection.basis.RollChoice;
import viability.model.projection.path.AllPupils;
import viability.model.projection.path.Block;
import viability.model.projection.path.Span;
import viability.model.school.Census;
import viability.model.school.Details;
import viability.model.school.Phase;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Place;
import viability.model.trace.Source;
import viability.model.units.SchoolYear;

/// Made-up schools with rolls but no money, from October 2021 to October 2025, and what becomes of
/// their pupils.
final class Area {

  static final SchoolYear NEWEST = new SchoolYear(2025);
  static final SchoolYear NEXT = new SchoolYear(2026);

  private final List<School> schools = new ArrayList<>();
  private final List<Change> typed = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private RollChoice choice = RollChoice.DEFAULT;

  static School school(String name, Phase phase, int pan, int each) {
    return school(name, phase, pan, Map.of(), _ -> each);
  }

  /// A school with so many pupils in each of its year groups in a year, but for the year groups
  /// named, which have theirs.
  static School school(String name, Phase phase, int pan, Map<YearGroup, Integer> others,
      IntUnaryOperator each) {
    List<Roll> rolls = new ArrayList<>();
    for (int year = 2021; year <= 2025; year++) {
      Map<YearGroup, Integer> pupils = new TreeMap<>();
      for (YearGroup group : phase.yearGroups()) {
        pupils.put(group, each.applyAsInt(year));
      }
      pupils.putAll(others);
      rolls.add(roll(year, pupils));
    }
    return School.of(new SchoolId(name), Details.named(name, phase).withPan(pan)).withRolls(rolls);
  }

  static Roll roll(int year, Map<YearGroup, Integer> pupils) {
    return Roll.of(new SchoolYear(year), Census.OCTOBER, pupils, Place.file("roll.csv"));
  }

  /// The school with one count of its newest roll changed.
  static School newest(School school, YearGroup group, int count) {
    List<Roll> rolls = new ArrayList<>(school.rolls());
    TreeMap<YearGroup, Integer> pupils = new TreeMap<>(rolls.removeLast().pupils());
    pupils.put(group, count);
    rolls.add(roll(2025, pupils));
    return school.withRolls(rolls);
  }

  /// The school at a place on the map, in metres.
  static School at(School school, int easting, int northing, String faith) {
    Details d = school.details();
    return school.withDetails(new Details(d.name(), d.urn(), d.laestab(), d.authority(), d.phase(),
        d.type(), faith, d.pan(), d.capacity(), OptionalInt.of(easting), OptionalInt.of(northing),
        d.federation(), d.status()));
  }

  Area with(School... more) {
    schools.addAll(List.of(more));
    return this;
  }

  Area assuming(String name, double value) {
    typed.add(Change.of(name, value));
    return this;
  }

  Area by(String method, int... leftOut) {
    choice = new RollChoice(method,
        java.util.Arrays.stream(leftOut).mapToObj(SchoolYear::new).toList());
    return this;
  }

  Area when(Effect effect) {
    effects.add(effect);
    return this;
  }

  AllPupils pupils() {
    return pupils(1);
  }

  AllPupils pupils(int futures) {
    Assumed assumed = Assumed.DEFAULTS.with(typed, Source.TYPED);
    return new AllPupils(new Setting(schools, TwoSchools.BASE, assumed), Optional.empty(), choice,
        effects, new Span(TwoSchools.BASE, 11), new Block(futures));
  }

  static double in(AllPupils all, School school, SchoolYear year, YearGroup group) {
    return all.of(school.id()).roll(year)[group.index()][0];
  }

  static double total(AllPupils all, List<School> schools, SchoolYear year) {
    return schools.stream().mapToDouble(s -> all.of(s.id()).funded(year)[0]).sum();
  }
}
