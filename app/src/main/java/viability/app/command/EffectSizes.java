package viability.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import viability.model.arrangement.Arrangement;
import viability.model.assumption.Assumption;
import viability.model.assumption.Assumptions;
import viability.model.assumption.Change;
import viability.model.assumption.Topic;
import viability.model.plan.Plan;
import viability.model.scenario.Scenario;
import viability.model.school.SchoolId;
import viability.model.trace.Finding;
import viability.model.trace.Place;

/// How large the effects of a partnership are: the partnership assumptions of its schools, those
/// that were given set in the plan.
record EffectSizes(Plan plan, Map<String, Double> values, List<Finding> findings) {

  private static final List<Assumption> KNOWN = Assumptions.ALL.stream()
      .filter(assumption -> assumption.topic() == Topic.PARTNERSHIP).toList();

  /// Sets what was given, for the arrangement's schools where it may differ by school. A school on
  /// its own has no such effects.
  static EffectSizes of(Plan plan, Arrangement made, Fields given) {
    List<Change> set = new ArrayList<>();
    for (String name : given.names()) {
      Assumption assumption = known(name);
      double value = Settings.within(assumption, given.number(name).orElseThrow().doubleValue());
      set.addAll(changes(assumption, made.schools(), value));
    }
    Plan with = plan.withTyped(
        Stream.concat(plan.typed().stream().filter(old -> set.stream().noneMatch(old::sameKey)),
            set.stream()).toList());
    List<Finding> findings = set.isEmpty()
        ? List.of()
        : List.of(Finding.note(new Place("arrange", "", ""),
            "The sizes given count in every partnership of these schools, not in this one alone.",
            "Set them back with another arrangement or in the window."));
    return new EffectSizes(with, values(with, made), findings);
  }

  private static Assumption known(String name) {
    return KNOWN.stream().filter(assumption -> assumption.name().equals(name)).findFirst()
        .orElseThrow(() -> Names.unknown("effect", name, KNOWN.stream().map(Assumption::name)));
  }

  private static List<Change> changes(Assumption assumption, List<SchoolId> schools, double value) {
    return assumption.reach().bySchool()
        ? schools.stream()
            .map(school -> new Change(assumption.name(), Optional.of(school), OptionalInt.empty(),
                value))
            .toList()
        : List.of(Change.of(assumption.name(), value));
  }

  private static Map<String, Double> values(Plan plan, Arrangement made) {
    Map<String, Double> values = new LinkedHashMap<>();
    if (made.schools().size() > 1 && !made.kind().name().equals("alone")) {
      KNOWN.forEach(assumption -> values.put(assumption.name(),
          plan.setting(Scenario.BASE).assumed(assumption, made.schools().getFirst())));
    }
    return values;
  }
}
