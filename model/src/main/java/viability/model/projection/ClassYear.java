package viability.model.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.classes.ClassCaps;
import viability.model.classes.ClassStep;
import viability.model.classes.ClassSteps;
import viability.model.classes.Counted;
import viability.model.classes.Organisation;
import viability.model.classes.Structure;
import viability.model.classes.Typed;
import viability.model.projection.path.Rolls;
import viability.model.school.YearGroup;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// One school's classes from one September: its pupils from Reception on, how classes are made of
/// them, and what one costs.
///
/// `counted` says that the roll was counted rather than projected; `roll` how each year group was
/// worked out; `structure` how classes of Reception to Year 6 are made, Year 7 and above always
/// being apart; `limits` the class limits as inputs to explanations.
public record ClassYear(SchoolYear year, boolean counted, SortedMap<YearGroup, Working> roll,
    Structure structure, ClassCaps caps, List<Working> limits) {

  public ClassYear {
    roll = Collections.unmodifiableSortedMap(new TreeMap<>(roll));
    limits = List.copyOf(limits);
  }

  /// The whole pupils of a year group that classes are counted from.
  public int pupils(YearGroup group) {
    Working working = roll.get(group);
    return working == null ? 0 : Rolls.whole(working.value());
  }

  /// All whole pupils, Reception on.
  public int pupils() {
    return roll.keySet().stream().mapToInt(this::pupils).sum();
  }

  /// The classes the school has.
  public int classes() {
    return structure.classes(whole(true)) + older().classes(whole(false));
  }

  /// The classes it would have if they were made in a certain way.
  public int classes(Organisation organisation) {
    return organisation.classes(whole(true), caps) + older().classes(whole(false));
  }

  /// The classes that a year group would have for itself.
  public int classes(YearGroup group) {
    int[] alone = new int[YearGroup.values().length];
    alone[group.index()] = pupils(group);
    return Organisation.SINGLE_AGE.classes(alone, caps);
  }

  /// The classes that would be needed if every one were full, a part counting as a part.
  public double full() {
    return roll.keySet().stream().mapToDouble(group -> pupils(group) / (double) caps.of(group))
        .sum();
  }

  /// Whether each year group is taught apart.
  public boolean isApart() {
    return structure instanceof Counted way && way.organisation() == Organisation.SINGLE_AGE;
  }

  public boolean isTyped() {
    return structure instanceof Typed;
  }

  /// How far each year group is from a class fewer or more.
  public List<ClassStep> steps() {
    List<ClassStep> steps = new ArrayList<>(ClassSteps.of(whole(true), structure));
    steps.addAll(ClassSteps.of(whole(false), older()));
    return steps;
  }

  /// How the classes were worked out.
  public Working why() {
    return switch (structure) {
      case Typed fixed -> typed(fixed);
      case Counted way -> why(way.organisation());
    };
  }

  private Working typed(Typed fixed) {
    Working given = Working.given("Classes in " + year + ", typed", fixed.classes(), Unit.CLASSES,
        Source.TYPED);
    List<Working> all = new ArrayList<>(List.of(given));
    roll.keySet().stream().filter(group -> !group.isPrimary()).map(this::why).forEach(all::add);
    return all.size() == 1
        ? given
        : Working.sum("Classes in " + year, Unit.CLASSES,
            "Those typed for Reception to Year 6, and each older year group apart.", all);
  }

  /// How the classes of a way of making them were worked out.
  public Working why(Organisation organisation) {
    String label = organisation.words() + " in " + year;
    if (organisation == Organisation.SINGLE_AGE) {
      return Working.sum(label, Unit.CLASSES, "Each year group apart.",
          roll.keySet().stream().map(this::why).toList());
    }
    List<Working> inputs = new ArrayList<>(roll.values());
    inputs.addAll(limits);
    return Working.stated(label, classes(organisation), Unit.CLASSES,
        organisation == Organisation.MIXED_AGE
            ? "The fewest when two neighbouring year groups may share a class: Reception alone, none across Key"
                + " Stages 1 and 2, a year group may be split. Year 7 and above stay apart."
            : "The fewest that pupils in order of age could be taught in, any year groups together.",
        inputs);
  }

  /// How the classes of one year group by itself were worked out.
  public Working why(YearGroup group) {
    Working limit = limits.get(group.isInfant() ? 0 : 1);
    Working pupils = roll.get(group);
    return Working.stated(group.words() + " in " + year + ", classes", classes(group), Unit.CLASSES,
        "Its pupils, rounded, in classes of at most " + caps.of(group)
            + (group.isInfant() && caps.excepted() > 0
                ? ", " + caps.excepted() + " of them excepted."
                : "."),
        pupils == null ? List.of(limit) : List.of(pupils, limit));
  }

  private Structure older() {
    return new Counted(Organisation.SINGLE_AGE, caps);
  }

  /// The whole pupils of Reception to Year 6, or of the older year groups.
  private int[] whole(boolean primary) {
    int[] whole = new int[YearGroup.values().length];
    roll.keySet().stream().filter(group -> group.isPrimary() == primary)
        .forEach(group -> whole[group.index()] = pupils(group));
    return whole;
  }
}
