package viability.model.arrangement;

import static viability.model.assumption.Assumptions.CLASS_ASSISTANT_COST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import viability.model.effect.AdmissionNumber;
import viability.model.effect.Cause;
import viability.model.effect.Effect;
import viability.model.effect.LineChange;
import viability.model.effect.Mixing;
import viability.model.effect.Terms;
import viability.model.school.FinanceCode;
import viability.model.school.SchoolId;
import viability.model.spending.Index;
import viability.model.trace.Source;
import viability.model.trace.Working;
import viability.model.trace.Working.Unit;
import viability.model.units.Pence;

/// What a school can do without a partner from a date on: all of it open to either, so that no
/// partnership claims it.
record OwnActions(LocalDate starts) {

  Effect mixing(SchoolId school) {
    return new Mixing(Terms.of("mixed-age", school, Cause.CLASSES, starts,
        "Mixed-age classes, as few as the rules allow").open());
  }

  Effect intake(SchoolId school, int pupils) {
    return new AdmissionNumber(Terms.of("admission-number", school, Cause.PUPILS, starts,
        "Admission number of " + pupils + ", moving up a year group a year").open(), pupils);
  }

  /// Assistants' posts given up, at the cost of one.
  List<Effect> assistants(SchoolId school, double posts, Setting setting) {
    if (posts == 0) {
      return List.of();
    }
    Working saved = Working.product("Assistants' posts given up", "Full-time posts × one's cost.",
        List.of(Working.given("Full-time posts", posts, Unit.FACTOR, Source.TYPED),
            setting.input(CLASS_ASSISTANT_COST, school, Unit.PENCE)));
    return List.of(new LineChange(
        Terms.of("assistants", school, Cause.OWN_ACTIONS, starts, saved.label()).open(),
        FinanceCode.E03, Pence.money(-Pence.round(saved.value())), Index.SUPPORT_PAY,
        List.of(saved)));
  }

  static Clock clock(boolean notice, boolean intake) {
    List<SetBack> dates = new ArrayList<>();
    if (intake) {
      dates.add(SetBack.ADMISSIONS);
    }
    if (notice) {
      dates.add(SetBack.TEACHER_NOTICE);
    }
    if (!dates.isEmpty()) {
      dates.add(SetBack.SUMMER);
    }
    return new Clock(List.of(), dates);
  }

  /// Whole numbers of at least 1 for each school of an answer.
  static SortedMap<SchoolId, Integer> counts(Answers answers, String id) {
    SortedMap<SchoolId, Integer> counts = new TreeMap<>();
    answers.numbers(id).forEach((school, number) -> {
      if (number < 1 || number != Math.rint(number)) {
        throw answers.wrong(id, "a whole number of at least 1 for each school");
      }
      counts.put(school, (int) number.doubleValue());
    });
    return counts;
  }

  /// Numbers that are not below 0 for each school of an answer.
  static SortedMap<SchoolId, Double> amounts(Answers answers, String id) {
    SortedMap<SchoolId, Double> amounts = new TreeMap<>(answers.numbers(id));
    if (amounts.values().stream().anyMatch(amount -> amount < 0)) {
      throw answers.wrong(id, "numbers that are not below 0");
    }
    return amounts;
  }
}
