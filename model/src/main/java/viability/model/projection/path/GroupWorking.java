package viability.model.projection.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.model.assumption.Assumptions;
import viability.model.roll.Feed;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.SchoolYear;

/// How one year group of a school in one October was worked out, in the first future: the same rule
/// as [RollSteps], [Admissions] and [Closing] have, with every input named.
final class GroupWorking {

  private static final Source COUNTS = new Source(Mark.DERIVED,
      "taken from the school\u2019s nearest count, because this one is missing", "");
  private static final Source PROJECTED = new Source(Mark.DERIVED, "projected for that year", "");

  private final AllPupils all;
  private final School school;
  private final RollSteps steps;
  private final PupilPath path;
  private final SchoolYear year;
  private final YearGroup group;
  private final Inputs inputs;

  GroupWorking(AllPupils all, School school, SchoolYear year, YearGroup group) {
    this.all = all;
    this.school = school;
    this.year = year;
    this.group = group;
    steps = all.steps(school.id());
    path = all.of(school.id());
    inputs = new Inputs(steps, school.id(), year);
  }

  Working working() {
    double pupils = path.roll(year)[group.index()][0];
    Optional<Roll> counted = school.roll(year);
    if (counted.isPresent() || year.equals(path.from())) {
      Source source = counted.filter(roll -> roll.in(group).isPresent())
          .map(roll -> Source.imported(roll.place())).orElse(COUNTS);
      return Working.given(group.words(), pupils, Unit.PUPILS, source);
    }
    if (all.closedBy(year).stream().anyMatch(c -> c.school().id().equals(school.id()))) {
      return Working.given(group.words() + ", closed", pupils, Unit.PUPILS, PROJECTED);
    }
    return named(received(staying(joining() ? admitted() : moved())));
  }

  private boolean joining() {
    return steps.admits() && group == steps.entry();
  }

  private Working named(Working working) {
    return new Working(group.words(), working.value(), working.unit(), working.how(),
        working.rule(), working.inputs(), working.sources());
  }

  /// Those left when effects have taken their share.
  private Working staying(Working own) {
    double staying = all.staying(school.id(), year, group);
    return staying == 1
        ? own
        : Working.product(group.words(), Unit.PUPILS, "Less those who leave under the arrangement.",
            List.of(own, Working.given("Share who stay", staying, Unit.FACTOR, PROJECTED)));
  }

  /// The school's own pupils and those of schools that have closed, added one after another.
  private Working received(Working own) {
    List<Working> parts = new ArrayList<>(List.of(own));
    for (Closing closes : all.closedBy(year)) {
      double pupils = closes.received(school.id(), year, group);
      if (pupils != 0) {
        parts.add(Working.given("Received from " + closes.school().name() + ", which has closed",
            pupils, Unit.PUPILS, PROJECTED));
      }
    }
    return parts.size() == 1
        ? own
        : Working.sum(group.words(), Unit.PUPILS, "Its own pupils and those it receives.", parts);
  }

  private Working admitted() {
    if (steps.typed(year).isPresent()) {
      return inputs.of(Assumptions.INTAKE, Unit.PUPILS, 0);
    }
    Working own = limited(asking());
    double spilled = all.spilled(school.id(), year)[0];
    return spilled == 0
        ? own
        : Working.sum(group.words(), Unit.PUPILS, "Those who have a place here.",
            List.of(own, Working.given("Find no place at the school they ask for, and come here",
                spilled, Unit.PUPILS, PROJECTED)));
  }

  private Working limited(Working asking) {
    double limit = steps.limit(group, year);
    return limit == Double.MAX_VALUE
        ? asking
        : Working.least("Admitted", Unit.PUPILS,
            "Those who ask, up to the admission number; the others ask elsewhere.",
            List.of(asking, inputs.places("Admission number", limit)));
  }

  private Working asking() {
    Optional<double[]> feeding = all.feeding(school.id(), year);
    Optional<Feed> feed = steps.rates().feed().filter(_ -> feeding.isPresent());
    Optional<Working> change = inputs.changeInIntake(group);
    Working base;
    if (feed.isPresent()) {
      Working ratio = Working.given("Share of them who start here", feed.get().ratio(), Unit.FACTOR,
          Inputs.OWN);
      base = Working.product("From other schools", Unit.PUPILS, feed.get().words(),
          List.of(
              Working.given(
                  feed.get().group().words() + " of those schools in October " + (year.start() - 1),
                  feeding.orElseThrow()[0], Unit.PUPILS, PROJECTED),
              change.map(c -> Working.product("Share, changed", Unit.FACTOR, "", List.of(ratio, c)))
                  .orElse(ratio)));
    } else {
      Working usual = Working.given("Expected without any change",
          steps.rates().joiners().map(joiners -> joiners.in(year)).orElse(0.0), Unit.PUPILS,
          Inputs.OWN);
      base = change.map(
          c -> Working.product("Expected", Unit.PUPILS, steps.rates().joining(), List.of(usual, c)))
          .orElseGet(
              () -> Working.sum("Expected", Unit.PUPILS, steps.rates().joining(), List.of(usual)));
    }
    return inputs.withHousing("Ask to join", base);
  }

  private Working moved() {
    double[][] before = all.ifOpen(school.id()).roll(year.plus(-1));
    if (group.compareTo(YearGroup.R) < 0) {
      return times(before, group, inputs.factor(Assumptions.NURSERY_CHANGE),
          "Last year's nursery pupils, changed as assumed.");
    }
    if (!steps.admits() || steps.rates().held()) {
      return Working.sum(group.words(), Unit.PUPILS, "Held as it was a year earlier.",
          List.of(pupils(before, group)));
    }
    if (!steps.teaches(group)) {
      return Working.given(group.words() + ", not taught here", 0, Unit.PUPILS, PROJECTED);
    }
    if (group.compareTo(YearGroup.Y12) >= 0 && steps.neverSeen(group)) {
      return times(before, group, inputs.factor(Assumptions.STAY_ON),
          "Held, because how many stay on was never seen.");
    }
    return movedUp(before, steps.joins(group) ? group : YearGroup.at(group.index() - 1));
  }

  private Working movedUp(double[][] before, YearGroup from) {
    boolean held = from == group;
    Working share = held ? inputs.held(group) : inputs.share(group);
    Working moved = times(before, from, inputs.afterAnnouncement(share),
        held
            ? "The same year group a year earlier, since how many move up was never seen."
            : "The year group below a year earlier \u00d7 the share who stay or join.");
    Working next = group.isFunded() ? inputs.withHousing("Would be here", moved) : moved;
    double room = steps.room(group, year, before[from.index()][0], next.value());
    return room == Double.MAX_VALUE
        ? next
        : Working.least(group.words(), Unit.PUPILS,
            "Those who would be here, as far as there is room.",
            List.of(next,
                inputs.places(
                    school.details().pan().isPresent()
                        ? "Admission number, or the year group where it was larger before"
                        : "Places in the classes it has, or the year group where it was larger",
                    room)));
  }

  private Working times(double[][] before, YearGroup from, Working share, String rule) {
    return Working.product("Moving up", Unit.PUPILS, rule, List.of(pupils(before, from), share));
  }

  private Working pupils(double[][] before, YearGroup from) {
    Source source = school.roll(year.plus(-1)).map(roll -> Source.imported(roll.place()))
        .orElse(PROJECTED);
    return Working.given(from.words() + " in October " + (year.start() - 1),
        before[from.index()][0], Unit.PUPILS, source);
  }
}
