package viability.app.screen.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viability.app.screen.part.Scope;
import viability.model.projection.Case;
import viability.model.projection.Explainer;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Mark;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;

/// Why a figure of the roll table is what it is.
record PupilsReasons(Explainer explainer, Case wanted, Scope scope) {

  private static final Source PLACES = new Source(Mark.DERIVED,
      "admission number times year groups", "");

  /// The total of a year: projected ones by the engine, counted ones from their files.
  Optional<Working> total(RollColumn column) {
    int year = column.year().start() - wanted.base().year().start();
    if (!column.isKnown()) {
      return Optional.empty();
    }
    if (!column.isProjected()) {
      return Optional.of(counted(column, "Pupils in " + column.when(), Optional.empty()));
    }
    return year >= 0 && year < wanted.years()
        ? explainer.pupils(wanted, scope.school(), year)
        : Optional.of(Working.stated("Pupils in " + column.when(), column.total(), Unit.PUPILS,
            "The year before, moved up a year group.", List.of()));
  }

  /// One year group of a year.
  Optional<Working> group(RollColumn column, YearGroup group) {
    if (column.pupils().get(group) == null) {
      return Optional.empty();
    }
    String label = group.words() + " in " + column.when();
    if (!column.isProjected()) {
      return Optional.of(counted(column, label, Optional.of(group)));
    }
    List<Working> parts = new ArrayList<>();
    total(column).ifPresent(total -> find(total, group.words(), parts));
    if (parts.size() == 1) {
      return Optional.of(parts.getFirst());
    }
    return Optional.of(parts.isEmpty()
        ? Working.stated(label, column.pupils().getOrDefault(group, 0.0), Unit.PUPILS,
            "The year before, moved up a year group; nursery and sixth form are held.", List.of())
        : Working.sum(label, Unit.PUPILS, "The schools added up.", parts));
  }

  /// The places nobody takes.
  Optional<Working> empty(RollColumn column, Places places) {
    return total(column).map(total -> Working.difference("Places empty in " + column.when(),
        Unit.PUPILS, "Places less pupils.", List.of(
            Working.given("Places: " + places.words(), places.all(), Unit.PUPILS, PLACES), total)));
  }

  /// The classes that the pupils of a year make.
  Optional<Working> classes(RollColumn column) {
    return column.classes().isPresent()
        ? Optional.of(Working.stated("Classes from September " + column.year().start(),
            column.classes().getAsDouble(), Unit.CLASSES,
            "Each year group's pupils, rounded, in classes of at most the limit assumed; mixed-age where"
                + " the arrangement or an action says so.",
            total(column).stream().toList()))
        : Optional.empty();
  }

  private Working counted(RollColumn column, String label, Optional<YearGroup> group) {
    List<Working> parts = new ArrayList<>();
    for (School school : scope.schools()) {
      school.roll(column.year())
          .ifPresent(roll -> parts.add(Working.given(school.name(),
              group.map(one -> (double) roll.in(one).orElse(0)).orElseGet(() -> total(roll)),
              Unit.PUPILS, Source.imported(roll.place()))));
    }
    return Working.sum(label, Unit.PUPILS, "As counted.", parts);
  }

  private static double total(Roll roll) {
    return roll.funded();
  }

  private static void find(Working in, String label, List<Working> found) {
    for (Working part : in.inputs()) {
      if (part.label().equals(label)) {
        found.add(part);
      } else if (part.how() == Working.How.SUM) {
        find(part, label, found);
      }
    }
  }
}
