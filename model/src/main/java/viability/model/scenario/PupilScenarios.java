package viability.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.school.School;
import viability.model.school.YearGroup;
import viability.model.trace.Mark;
import viability.model.trace.Source;

/// Ready-made scenarios of pupils; named in [ReadyMade#ALL].
final class PupilScenarios {

  /// Pupils of a form of entry.
  private static final int FORM = 30;
  private static final int LATE = 2;

  private static final ReadyScenario BIRTHS = new ReadyScenario("Births fall further",
      "Three in a hundred fewer pupils start each year than births so far say.",
      "Births in Camden fell 29% from 2012 to 2022, about 3% a year.",
      new Source(Mark.DERIVED, "births published by the Greater London Authority", "2012 to 2022"),
      "A school in the plan.", plan -> plan.moved(Assumptions.INTAKE_CHANGE, -0.03));

  private static final ReadyScenario YEAR_7 = new ReadyScenario("Inflow to Year 7 falls",
      "Fewer pupils join Year 7 from other areas and schools, 2.4% fewer each year than the year before.",
      "Camden's Year 7 was 106.1% of the Year 6 before it in 2019 and 98.7% in 2022, as fewer came from elsewhere.",
      new Source(Mark.DERIVED, "national roll figures for Camden", "2019 to 2022"),
      "A school with a Year 7.",
      plan -> plan.schools().stream()
          .anyMatch(s -> s.details().phase().yearGroups().contains(YearGroup.Y7))
              ? plan.moved(Assumptions.Y7_INFLOW, -0.024)
              : List.of());

  private static final ReadyScenario HOUSING = new ReadyScenario("Housing arrives late",
      "Pupils from new homes come two years later than the plan expects.",
      "Completions slip; by how much is for the housing authority to say. Two years is our estimate.",
      new Source(Mark.MEMORY, "planning default", "2026"),
      "Pupils from new homes, typed in the plan by school and year.", PupilScenarios::late);

  private static final ReadyScenario FORM_LOST = new ReadyScenario("One form lost",
      "Each school that takes two forms or more takes a form fewer, from the September that an admission number"
          + " decided now first counts.",
      "Camden has taken out ten forms of entry since 2018. A form is 30 pupils in a year group.",
      new Source(Mark.FOUND, "Camden council, school places report", "2023"),
      "A school whose first year group has more than 30 pupils.", PupilScenarios::formLost);

  private static final ReadyScenario PLANS = new ReadyScenario("EHCP growth",
      "More pupils have an education, health and care plan: their share grows half as fast again.",
      "Nationally 4.8% of pupils had a plan in 2024, 5.3% in 2025 and 6.0% in 2026. The figure is the top of the"
          + " range that 8 of 10 futures stay in.",
      new Source(Mark.DERIVED, "national count of pupils with plans", "2024 to 2026"),
      "A school in the plan.",
      plan -> plan.moved(Assumptions.EHCP_GROWTH, Assumptions.EHCP_GROWTH.high()));

  static final List<ReadyScenario> ALL = List.of(BIRTHS, YEAR_7, HOUSING, FORM_LOST, PLANS);

  private PupilScenarios() {}

  /// Each year has what the plan expects two years before it, and the first two have nothing.
  private static List<Change> late(Footing plan) {
    List<Change> changes = new ArrayList<>();
    for (School school : plan.schools()) {
      plan.years().forEach(year -> {
        double expected = plan.assumed().get(Assumptions.HOUSING, school.id(), year);
        double late = year - LATE < plan.first()
            ? 0
            : plan.assumed().get(Assumptions.HOUSING, school.id(), year - LATE);
        if (expected != late) {
          changes.add(new Change(Assumptions.HOUSING.name(), Optional.of(school.id()),
              OptionalInt.of(year), late));
        }
      });
    }
    return changes;
  }

  /// From the second September after the base year's: admission numbers are decided by the February
  /// of the year before.
  private static List<Change> formLost(Footing plan) {
    List<Change> changes = new ArrayList<>();
    for (School school : plan.schools()) {
      int forms = (starting(school) + FORM - 1) / FORM;
      if (forms > 1) {
        plan.years().skip(1).forEach(year -> changes.add(new Change(Assumptions.INTAKE.name(),
            Optional.of(school.id()), OptionalInt.of(year), (forms - 1.0) * FORM)));
      }
    }
    return changes;
  }

  private static int starting(School school) {
    return school.latestRoll()
        .map(roll -> roll.pupils().getOrDefault(school.details().phase().first(), 0)).orElse(0);
  }
}
