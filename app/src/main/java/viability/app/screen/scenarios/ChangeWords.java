package viability.app.screen.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import viability.app.explain.SchoolNames;
import viability.app.screen.part.AssumptionText;
import viability.model.assumption.Assumed;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.SchoolId;

/// A difference from the base in words: "Teacher pay award met by grant: 0%, base 100% in 2026 and
/// 2027, then 0%". `years` is how many years are shown, the base year among them.
record ChangeWords(Plan plan, int years) {

  /// Every difference of a scenario; those of one thing at one school in several years are one.
  List<String> of(Scenario scenario) {
    List<String> words = new ArrayList<>();
    for (Key key : Key.of(List.of(scenario))) {
      List<Change> of = scenario.changes().stream().filter(key::holds).toList();
      Optional<Assumption> known = Assumptions.named(key.assumption());
      words.add(of.size() == 1 || known.isEmpty()
          ? of(of.getFirst())
          : known.get().title() + where(key.school()) + ": "
              + values(known.get(), key.school(), plan.assumed(scenario)) + ", base "
              + values(known.get(), key.school(), plan.assumed(Scenario.BASE)));
    }
    return words;
  }

  /// An assumption's values year by year in words, years of the same value together.
  String values(Assumption assumption, Optional<SchoolId> school, Assumed assumed) {
    return runs(assumption, new Change(assumption.name(), school, OptionalInt.empty(), 0), assumed);
  }

  /// " at Elmfield", or nothing for every school.
  String where(Optional<SchoolId> school) {
    return school.map(id -> " at " + new SchoolNames(plan).of(id)).orElse("");
  }

  String of(Change change) {
    return Assumptions.named(change.assumption()).map(known -> of(known, change))
        .orElse(change.assumption() + ": not known to this version of the program");
  }

  private String of(Assumption assumption, Change change) {
    String when = change.year().isPresent() ? " in " + change.year().getAsInt() : "";
    return assumption.title() + where(change.school()) + when + ": "
        + write(assumption, change.value()) + ", base "
        + runs(assumption, change, plan.assumed(Scenario.BASE));
  }

  private String runs(Assumption assumption, Change change, Assumed assumed) {
    int first = plan.base().year().start() + 1;
    boolean one = change.year().isPresent() || !assumption.reach().byYear();
    List<Run> runs = new ArrayList<>();
    IntStream.range(0, one ? 1 : Math.max(1, years - 1)).forEach(i -> {
      int year = change.year().orElse(first) + i;
      String value = value(assumption, change.school(), year, assumed);
      if (runs.isEmpty() || !runs.getLast().value.equals(value)) {
        runs.add(new Run(value, year, year));
      } else {
        runs.add(runs.removeLast().to(year));
      }
    });
    return words(runs);
  }

  private static String value(Assumption assumption, Optional<SchoolId> school, int year,
      Assumed assumed) {
    OptionalDouble value = assumed.value(assumption, school, year);
    return value.isPresent() ? write(assumption, value.getAsDouble()) : "as worked out";
  }

  /// Whole percentages without decimals: these are sentences, not columns.
  private static String write(Assumption assumption, double value) {
    return AssumptionText.write(assumption.unit(), value).replace(".0%", "%");
  }

  private static String words(List<Run> runs) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      boolean last = i == runs.size() - 1;
      words.add(runs.size() == 1
          ? runs.get(i).value
          : last ? "then " + runs.get(i).value : runs.get(i).value + " in " + runs.get(i).years());
    }
    return String.join(", ", words);
  }

  /// The same value in years that follow each other.
  private record Run(String value, int first, int last) {

    Run to(int year) {
      return new Run(value, first, year);
    }

    String years() {
      return first == last
          ? String.valueOf(first)
          : first + (last == first + 1 ? " and " : " to ") + last;
    }
  }
}
