package viability.model.projection.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viability.model.projection.basis.RollChoice;
import viability.model.roll.RollHistory;
import viability.model.roll.RollMethods;
import viability.model.school.Births;
import viability.model.school.Roll;
import viability.model.school.School;
import viability.model.school.SchoolId;
import viability.model.school.YearGroup;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// What had to be assumed to project the rolls of a setting, said so that it can be put right.
final class RollDoubts {

  private static final int FULL_WEIGHTS = 4;

  private RollDoubts() {}

  static List<Finding> of(List<School> loaded, Optional<Births> births, RollChoice choice,
      Map<SchoolId, RollSteps> steps, Collection<Closing> closing) {
    List<Finding> findings = new ArrayList<>();
    if (RollMethods.named(choice.method()).isEmpty()) {
      findings.add(Finding.doubt(Place.TYPED, "There is no way of projecting rolls called \u201c"
          + choice.method() + "\u201d; the recommended one is used.",
          "Choose one that is on offer."));
    }
    if (births.isEmpty() && steps.values().stream().anyMatch(s -> s.entry() == YearGroup.R)) {
      findings.add(Finding.note(Place.TYPED,
          "No births are known: each school's Reception stays as its recent intakes were.",
          "Add the births of the area."));
    }
    for (School school : loaded) {
      RollSteps own = steps.get(school.id());
      if (own != null && own.admits() && !school.rolls().isEmpty()) {
        school(school, own, findings);
      }
    }
    closing.forEach(closes -> closed(closes, findings));
    return findings;
  }

  private static void school(School school, RollSteps steps, List<Finding> findings) {
    if (school.details().pan().isEmpty()) {
      findings.add(Finding.note(Place.TYPED, school.name()
          + " has no admission number: those who arrive after the first year fill the classes a year"
          + " group has and open no other, and it takes no pupils who find no place elsewhere.",
          "Add its admission number."));
    }
    Optional<Roll> whole = school.rolls().stream().filter(EvenRolls::isWhole).findFirst();
    whole
        .ifPresent(
            roll -> findings.add(Finding.doubt(roll.place(),
                school.name() + " has a headcount without year groups in " + roll.year()
                    + "; it is spread evenly over its year groups.",
                "Add the roll by year group.")));
    int years = RollHistory.of(school).years().size();
    if (years < FULL_WEIGHTS) {
      String own = years < 3
          ? "the share who move up each year is its area's alone."
          : "its own shares who move up rest on two pairs of years.";
      findings
          .add(
              Finding.note(
                  Place.TYPED, school.name() + " has "
                      + (years == 1 ? "one year" : years + " years") + " of roll: " + own,
                  "Add earlier rolls; five years are enough."));
    }
    joining(school, steps, findings);
    if (steps.holdsSixthForm()) {
      findings.add(Finding.note(Place.TYPED,
          school.name() + ": how many stay on into the sixth form cannot be told from its rolls, so"
              + " its sixth form stays as it is.",
          "Add another year's roll."));
    }
  }

  /// Year groups after the first whose pupils come from outside.
  private static void joining(School school, RollSteps steps, List<Finding> findings) {
    for (YearGroup group : school.details().phase().yearGroups()) {
      if (group != steps.entry() && steps.joins(group)) {
        findings.add(Finding.doubt(Place.TYPED,
            school.name() + ": how many of the year group below go on to its " + group.words()
                + " cannot be told from its rolls, so its " + group.words() + " stays as it is.",
            "Add another year's roll."));
      }
    }
  }

  /// How many pupils of a closing school are placed nowhere, in its first year.
  private static void closed(Closing closes, List<Finding> findings) {
    var first = closes.gone().firstEntry();
    if (first != null) {
      findings.add(Finding.note(Place.TYPED,
          closes.school().name() + " closes: in October " + first.getKey().start() + " "
              + Math.round(first.getValue()[0]) + " of its " + Math.round(closes.pupils()[0])
              + " pupils are at none of the loaded schools, because they leave the area, there is"
              + " no room, or no admission number says what room there is.",
          "Add schools nearby, or look at their admission numbers."));
    }
  }
}
